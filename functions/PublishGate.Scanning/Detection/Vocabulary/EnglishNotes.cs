namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>What English-speaking newsrooms write beside a text.</summary>
internal static class EnglishNotes
{
    public const string Orders = """
        strictly internal | not for sharing | do not share outside | don't share outside | don't run this | do not run this |
        until legal signs off | until legal has | not cleared by |
        keep the unit out | do not say where | not for publication | not for broadcast | not for air | not to be published | not for print | must not be published |
        must not be named | must not be identified | should not be published | should not be named | never publish |
        note to editor* | note to the editor* | note to desk | note to copy* | note to fact* | note to legal | note to producer* |
        note for editor* | note for the editor* | note for fact* | note for legal | notes for editor* | notes for fact* |
        notes to editor* | editors only | internal comment | check with legal | check with lawyer* |
        check with the lawyer* | run past legal | run by legal | run it past legal | legal to check | legal to review | legal to clear |
        legal must clear | legal says | legal has not cleared | pending legal | awaiting legal | needs legal | legal hold |
        legal review pending | needs verification | needs to be verified | need to verify | needs verifying | needs fact check* |
        need to fact check | needs a fact check | needs second source | needs a second source | need a second source |
        for fact check* | fact checker* note* | fact check note* | fact checking note* | background only | on background only | keep confidential | keep anonymous | keep her anonymous |
        keep him anonymous | keep them anonymous | keep her name out | keep his name out | keep their name* out | keep name out |
        keep the name out | keep her surname out | keep his surname out | tktk |
        confirm spelling | not cleared for publ* | not cleared by legal | do not use real name | do not use her name |
        do not use his name | do not use their name* | do not use surname | do not use her surname | do not use his surname |
        don't use her name | don't use his name | don't use real name | don't use their name* | do not use her real name |
        do not use his real name | do not use the real name | withhold name | withhold her name | withhold his name |
        internal waiting for | waiting for sign off | waiting for the lawyer* | leave out the unit | leave the unit out |
        leave out her name | leave out his name | leave her name out | leave his name out | leave the name out |
        for newsroom use only | newsroom use only | newsroom only | newsroom eyes only | for editors' eyes only |
        nsfp | protect source | protect the source | protect our source | protect sources | protect this source | protect the
        caller | not to be identified | not to be named | no names please | no surnames please | do not use the surname | do
        not use his face | do not use her face | do not show his face | do not show her face | do not show the face
        """;

    public const string Remarks = """
        internal note | internal notes | off the record | off-record | off the rec | under embargo | speaking on background |
        spoke on background | deep background | fact checker | confidential source | real name | real names |
        true identity | real identity | wants to remain anonymous | wishes to remain anonymous | wants to stay anonymous |
        asked us not to | asks us not to | asked not to be named | asks not to be named | asked not to be identified |
        does not want to be named | doesn't want to be named | does not want her name | does not want his name |
        not yet verified | not yet confirmed | not verified yet | single sourced | to be verified | to be confirmed by |
        for your eyes only | per legal | sensitive source | source protection | internal only | caller's real | name withheld at |
        caller asked | source asked | caller wants | source wants | editor's eyes only | eyes only | private note | verify with |
        anonymous source | identity protected |
        voice must be | voice altered | unverified claim* | awaiting confirmation | awaiting comment | pending confirmation |
        strictly confidential | do not distribute | don't distribute | do not release | not for release | not for distribution | not attributable | not for attribution | withdrew consent | withdrew her consent |
        withdrew his consent | source insists | source is afraid | caller is afraid | source fears |
        for internal use | must remain anonymous | must stay anonymous | must not appear | names must not |
        name must not | identity must | do not mention her | do not mention his | do not mention the name | reporter's note |
        reporter note | desk note | producer note | producer's note | editorial note | editor note | ed note | awaiting sign off |
        pending sign off | not signed off | needs sourcing | needs a source | fact check pending | fact check required |
        check facts | verify this | verify quote | confirm quote | verify with two | requested anonymity | requests anonymity |
        asked for anonymity | not authorised to speak | not authorized to speak | spoke without permission | hold this |
        keep this out | cut this before | take this out | burner phone | safe house | our fixer |
        he talked to us | she talked to us | they talked to us | he spoke to us | she spoke to us | agreed to be quoted |
        agreed to be named | agreed to be identified | did not consent | didn't consent | has not consented | voice changed |
        voice disguised | voice distorted | begged us | begged not to | waiting for confirmation | waiting on confirmation | confirm with | verified by | cross check | left out of the story | leave out of the story | keep out of the story |
        awaiting second source | awaiting a second source | second source pending | second source needed | only one source |
        needs another source | promised anonymity | promised her anonymity | promised him anonymity | promised them anonymity
        | guaranteed anonymity | identity known to | name known to | names known to | identity is known to | name is known to
        | risk of identification | risk of being identified | identification risk | jigsaw identification | 
        initials only | only initials | first name only | only first name | first names only | only 1st name | 1st name only |
        no surname | no surnames | no last name | no last names | must be bleeped | must be blurred | must be pixelated | to
        be bleeped | needs bleeping | bleep the name | bleep name | bleep her | bleep his |
        hold until mon* | hold until tue* | hold until wed* | hold until thu* | hold until fri* | hold until sat* | hold until
        sun* | hold until tomorrow | hold until tonight | hold until midnight | hold until noon | hold until morning | hold
        until further notice | hold till mon* | hold till tue* | hold till wed* | hold till thu* | hold till fri* | hold till
        sat* | hold till sun* | hold till tomorrow | hold till tonight | hold till midnight | hold till noon | hold till
        morning | hold till further notice | hold til mon* | hold til tue* | hold til wed* | hold til thu* | hold til fri* |
        hold til sat* | hold til sun* | hold til tomorrow | hold til tonight | hold til midnight | hold til noon | hold til
        morning | hold til further notice
        """;

    public const string Topics = """
        fact check | fact checks | fact checked | fact checking | factcheck | factchecker | factchecking | factchecked |
        names have been changed | name has been changed | name changed | names changed | on background | embargo | embargoed | confidential | anonymous sources | condition of anonymity | unverified | unconfirmed | not verified | editor's note | editors' note | internal use only
        """;
}
