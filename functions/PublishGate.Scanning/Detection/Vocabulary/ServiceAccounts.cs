using System.Collections.Frozen;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>Account names that stand for a machine or a role, not for a person.</summary>
internal static class ServiceAccounts
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = """
        runner runneradmin build builder builds jenkins www www-data ubuntu debian centos root node nodejs admin administrator
        user users username public default guest deploy deployer deployment deployuser ec2-user ecs-user vagrant travis circleci
        ci cicd gitlab gitlab-runner github app apps application web webapp webmaster website site sites httpd nginx apache
        service services svc system sysadmin docker container vsts vssadministrator azureuser containeradministrator
        bamboo teamcity buildkite codebuild semaphore heroku dyno sandbox vscode codespace gitpod developer dev devs test
        tester testuser qa staging prod production shared all me you your yourname name myuser home backup ftp sftp mysql
        postgres git svn git-user bot robot worker daemon nobody oracle tomcat jboss wildfly java python ruby rails
        django wordpress wp drupal joomla magento cpanel plesk hosting server host pi opc bitnami appveyor netlify vercel
        undefined null true false anonymous none editor editors author authors cms import importer feed feeds api scheduler cron automation
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(
        StringComparer.OrdinalIgnoreCase
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> name) => Lookup.Contains(name);
}
