using System.Collections.Frozen;

namespace PublishGate.Scanning.Detection.Vocabulary;

/// <summary>Common given names of many languages: with one of them, two capitalised words are a person and not a company.</summary>
/// <remarks>Never complete; what it lacks is weighed by key and form.</remarks>
internal static class GivenNames
{
    private const string Slavic = """
        Aleksandr Aleksander Alexander Alexandr Oleksandr Aliaksandr Sasha Sashko Aleksandra Alexandra Oleksandra Aleksei Alexei
        Aleksey Alexey Oleksii Oleksiy Alyosha Anatoly Anatoliy Anatolii Andrei Andrey Andriy Andrii Andrzej Anton Antonina
        Arkady Artem Artyom Artur Boris Borys Bohdan Bogdan Danil Danila Danylo Daniil Daria Darya Dasha Denis Denys Dmitri
        Dmitry Dmytro Dmitriy Dima Eduard Ekaterina Yekaterina Kateryna Katerina Katya Elena Yelena Olena Lena Elizaveta
        Yelizaveta Evgeny Evgeni Evgeniy Yevgeny Yevhen Yevgenia Evgenia Yevheniia Zhenya Fedor Fyodor Fedir Galina Halyna Gala
        Gennady Georgy Gleb Grigory Hryhoriy Hryhorii Igor Ihor Ilya Illia Inna Irina Iryna Ira Ivan Vanya Ivanna Kirill
        Kyrylo Konstantin Kostya Kostiantyn Ksenia Kseniya Larisa Larysa Leonid Lev Lidia Lidiya Lyubov Liubov Lyuba Lyudmila
        Liudmyla Ludmila Lyuda Makar Maksim Maxim Maksym Margarita Marharyta Maria Mariya Mariia Marina Maryna Masha Matvei
        Mikhail Mykhailo Misha Mykola Nikolai Nikolay Mikola Kolya Nadezhda Nadiya Nadia Natalia Natalya Nataliia Nataliya
        Natasha Nikita Mykyta Nina Oksana Oxana Oleg Oleh Olga Olha Olya Ostap Pavel Pavlo Pasha Pyotr Petr Petro Polina
        Raisa Rimma Roman Rostislav Ruslan Ruslana Semyon Semen Sergei Sergey Serhiy Serhii Seryozha Snezhana Sofia Sofiia
        Sofya Solomiia Stanislav Stas Stepan Svetlana Svitlana Sveta Svyatoslav Sviatoslav Taisia Tamara Taras Tatiana
        Tatyana Tetiana Tetyana Tanya Tania Timofei Tymofiy Timur Uliana Ulyana Vadim Vadym Valentin Valentina Valentyna
        Valeria Valery Valerii Varvara Vasily Vasiliy Vasyl Vera Vira Veronika Viktor Victor Viktoria Viktoriia Viktoriya Vika
        Vitaly Vitaliy Vitalii Vlad Vladimir Volodymyr Uladzimir Vladislav Vladyslav Volodya Vova Vsevolod Vyacheslav
        Viacheslav Slava Yakov Yana Yaroslav Yaroslava Yulia Yuliia Yuliya Julia Yuri Yury Yuriy Yurii Zakhar Zinaida Zoya
        Zoryana Agnieszka Anna Ania Barbara Beata Bożena Dorota Elżbieta Ewa Grzegorz Hanna Henryk Jacek Jakub Jan Janusz Jerzy
        Joanna Justyna Kamil Karolina Katarzyna Kazimierz Krystyna Krzysztof Łukasz Lukasz Maciej Magdalena Małgorzata Marcin
        Marek Mariusz Mateusz Michał Michal Monika Paweł Pawel Piotr Rafał Ryszard Sławomir Stanisław Sylwia Szymon Tadeusz
        Teresa Tomasz Urszula Wiesław Wojciech Zbigniew Zofia Jiří Jana Jaroslav Ladislav Lucie Lukáš Martina Milan Miroslav
        Ondřej Pavla Petra Radek Tereza Tomáš Vaclav Václav Zdeněk Zuzana Bojan Branko Dragan Dragana Dušan Goran Gordana
        Ivana Jelena Jovan Ljubica Marko Milica Miloš Mirjana Nenad Nikola Predrag Radmila Saša Slobodan Snežana Stefan
        Svetozar Vesna Vuk Zoran Dimitar Georgi Hristo Ivaylo Kiril Krasimir Nikolina Plamen Stoyan Todor Tsvetan Yordan
        """;

    private const string Western = """
        Aaron Abigail Adam Adrian Adriana Agnes Aidan Alan Albert Alex Alexis Alfred Alice Alicia Alison Allison Amanda Amber
        Amelia Amy Andrea Andrew Andy Angela Angelina Anita Ann Anne Annette Annie Anthony Antoine Antonia April Archie Arthur
        Ashley Audrey Barry Beatrice Ben Benjamin Bernard Beth Bethany Betty Bill Bob Bonnie Brad Bradley Brandon Brenda Brian
        Bridget Bruce Bryan Caitlin Cameron Camille Carl Carla Carol Caroline Carolyn Catherine Cathy Cecilia Charles
        Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christopher Cindy Claire Clara Claudia
        Colin Connor Conor Craig Cynthia Daisy Dale Dan Daniel Daniela Danielle Daphne Darren Dave David Dawn Dean Deborah
        Debra Dennis Derek Diana Diane Dominic Don Donald Donna Doris Dorothy Douglas Duncan Dylan Edith Edward Edwin Eileen
        Elaine Eleanor Elizabeth Ella Ellen Elliot Emily Emma Eric Erica Erik Erin Ernest Esther Ethan Eugene Eva Evan Evelyn
        Felix Fiona Florence Frances Francis Frank Fred Frederick Gabriel Gabriela Gareth Gary Gavin Gemma Geoffrey George
        Georgia Gerald Gerard Gillian Gina Glenn Gloria Gordon Grace Graham Greg Gregory Hannah Harold Harriet Harry Harvey
        Hazel Heather Heidi Helen Helena Henry Herbert Holly Howard Hugh Ian Imogen Irene Iris Isaac Isabel Isabella Isla
        Jack Jackie Jacob Jacqueline Jade Jake James Jamie Jane Janet Janice Jason Jasmine Jean Jeff Jeffrey Jennifer Jenny
        Jeremy Jerry Jesse Jessica Jill Jim Jimmy Joan Jodie Joe Joel John Johnny Jon Jonathan Jordan Joseph Josephine Joshua
        Joyce Judith Judy Julian Julie Juliet June Justin Karen Kate Katherine Kathleen Kathryn Kathy Katie Kayla Keith Kelly
        Ken Kenneth Kerry Kevin Kieran Kim Kimberly Kirsten Kristen Kyle Laura Lauren Laurence Leah Leanne Lee Leo Leon Leslie
        Lewis Liam Lily Linda Lindsay Lisa Logan Lois Lorraine Louis Louise Lucas Lucia Lucy Luke Lydia Lynn Madison Maggie
        Malcolm Marcus Margaret Marie Marion Marjorie Mark Martha Martin Mary Mason Matt Matthew Maureen Max Megan Melanie
        Melissa Mercedes Meredith Michael Michelle Mike Mildred Millie Miranda Molly Morgan Nancy Naomi Natalie Nathan
        Nathaniel Neil Nicholas Nick Nicola Nicole Nigel Noah Nora Norma Norman Olive Oliver Olivia Oscar Owen Pamela Patricia
        Patrick Paul Paula Pauline Peggy Peter Phil Philip Phillip Phoebe Phyllis Rachael Rachel Ralph Ray Raymond Rebecca
        Rhys Richard Rick Rita Rob Robert Roberta Robin Roger Ronald Rosa Rose Rosemary Ross Roy Russell Ruth Ryan Sally
        Samantha Samuel Sandra Sara Sarah Scott Sean Shane Shannon Sharon Sheila Shirley Sidney Simon Sophia Sophie Stacey
        Stacy Stanley Stella Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Taylor Ted Terence Terry Theodore
        Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Tony Tracey Tracy Trevor Tyler Valerie Vanessa Veronica
        Vincent Violet Virginia Walter Wanda Warren Wayne Wendy William Yvonne Zachary Zoe Achim Alois Angelika Anja Anke Annegret
        Antje Astrid Axel Bernd Bettina Birgit Brigitte Britta Christa Christoph Dagmar Dieter Dietmar Dirk Doreen Elke Ernst
        Erwin Frauke Friedrich Gabriele Gerd Gerhard Gisela Gudrun Günter Günther Hans Harald Heike Heinrich Heinz Helga
        Helmut Herta Holger Horst Ilse Inge Ingrid Jens Joachim Johann Johanna Johannes Jörg Jürgen Jutta Karin Karl Karsten
        Katja Katrin Kerstin Klaus Kurt Lars Lukas Manfred Manuela Margarete Margit Markus Marlies Matthias Maximilian Nadine Norbert
        Olaf Otto Rainer Reinhard Renate Rolf Rudolf Sabine Sebastian Siegfried Sigrid Silke Silvia Susanne Sven Thorsten
        Torsten Udo Ulrich Ulrike Ursula Ute Uwe Volker Walther Werner Wilhelm Wolfgang Adeline Adrien Alain Amandine Amélie
        Anaïs Aurélie Baptiste Benoît Bertrand Cédric Céline Chantal Christelle Christophe Clément Corinne Damien Delphine
        Denise Didier Dominique Élise Élodie Émile Émilie Étienne Fabien Fabrice Florian Françoise François Frédéric Geneviève
        Gérard Gilles Guillaume Hélène Henri Hervé Hugo Inès Jacques Jérôme Joëlle Josette Julien Laurent Léa Loïc Luc Lucien
        Ludovic Manon Marc Marcel Margaux Marine Martine Mathieu Maxime Mélanie Michel Mireille Monique Muriel Nathalie
        Noémie Odile Olivier Pascal Pascale Philippe Pierre Quentin Raphaël Régis Rémi René Renée Romain Sandrine Sébastien
        Séverine Solène Stéphane Stéphanie Sylvain Sylvie Théo Thérèse Thierry Valérie Véronique Virginie Xavier Yann Yves
        Bjørn Astrid Anders Annika Bengt Birgitta Björn Einar Eirik Elin Erlend Freja Gunnar Gustav Håkan Helle Henrik Inger
        Ingvar Jesper Jóhann Kaisa Kjell Kristian Lasse Leif Linnea Maja Magnus Mette Mikael Mikko Morten Niels Nils Ole Olof
        Pekka Per Pernille Ragnar Rasmus Rune Signe Sigurd Solveig Sören Søren Stig Tarja Timo Tiina Torbjörn Trine Tuomas Ulf
        Ville Anneke Bart Bram Cornelis Daan Dirkje Femke Gerrit Hendrik Ineke Jeroen Joost Joris Koen Lieke Maarten Marieke
        Marijke Pieter Sander Sjoerd Thijs Willem Wouter Yannick Giannis Giorgos Dimitris Eleni Kostas Nikos Panagiotis Vasilis
        Ágnes Attila Béla Ferenc Gábor György Gyula Ildikó István János József Judit Katalin Kornél László Miklós Sándor Tamás Zoltán
        Zsuzsanna Adrian Alexandru Andreea Bogdana Constantin Corina Cristian Cristina Dumitru Elena Florin Gheorghe Ileana
        Ioan Ioana Ion Liviu Marian Mihai Mihaela Mircea Nicolae Ovidiu Radu Raluca Simona Sorin Ștefan Valentin Vasile Viorica
        """;

    private const string RomanceAndOthers = """
        Agustín Alba Alberto Alejandra Alejandro Alfonso Alfredo Alonso Álvaro Amparo Ana Andrés Ángel Ángela Antonio Araceli
        Arturo Beatriz Begoña Benito Blanca Carlos Carmen Catalina César Concepción Consuelo Dario Diego Dolores Domingo
        Emilio Enrique Ernesto Esperanza Esteban Eugenia Fabián Federico Felipe Fernanda Fernando Francisca Francisco Gerardo
        Gonzalo Graciela Guadalupe Guillermo Gustavo Héctor Hernán Hortensia Ignacio Inés Isidro Ismael Iván Jaime Javier Jesús
        Jimena Joaquín Jorge José Josefa Juan Juana Julio Leonor Leticia Lorena Lorenzo Lourdes Luis Luisa Luz Macarena Manuel
        Manuela Marcela Marcelo Marcos Margarita María Mariana Mariano Maribel Mario Marisol Marta Mateo Matilde Matías
        Mauricio Mercedes Miguel Milagros Mónica Montserrat Natividad Nicolás Nuria Octavio Pablo Paloma Patricio Paz Pedro
        Pilar Rafael Ramiro Ramón Raquel Raúl Ricardo Roberto Rocío Rodolfo Rodrigo Rogelio Rosario Rubén Salvador Santiago
        Sergio Silvia Sofía Soledad Susana Tomás Valentina Verónica Vicente Víctor Ximena Yolanda Adriano Afonso André Armando
        Augusto Bruna Bruno Caetano Caio Célia Davi Débora Edson Eduarda Eduardo Elisa Fábio Fátima Flávia Flávio Gilberto
        Giovanna Guilherme Heitor Helder Heloísa Isadora Jair João Joana Joaquim Jussara Larissa Letícia Lívia Luana Luciana
        Luciano Luiz Luiza Márcia Márcio Murilo Nair Otávio Paulo Priscila Rafaela Regina Renata Renato Rita Rui Sandro
        Tadeu Tânia Tatiane Thiago Tiago Vânia Vitor Vitória Wagner Wellington Alessandra Alessandro Alessia Andrea Angelo
        Annalisa Antonella Arianna Carla Carlo Caterina Chiara Cinzia Claudio Cosimo Davide Domenico Donatella Edoardo
        Elisabetta Emanuele Enrico Enzo Fabio Fabrizio Filippo Francesca Francesco Franco Gabriella Gennaro Giacomo Gianluca
        Gianni Giorgio Giovanni Giulia Giuliano Giulio Giuseppe Grazia Guido Ilaria Jacopo Leonardo Lidia Luca Luigi Marcello
        Matteo Maurizio Michele Michela Mirella Nicolò Ornella Paola Paolo Pasquale Piero Pietro Raffaele Riccardo Rocco
        Rosanna Salvatore Serena Silvio Simone Stefania Stefano Tiziana Tommaso Umberto Vincenzo Vittorio
        Ahmet Ali Aylin Ayşe Ayse Berk Burak Cem Cemal Deniz Elif Emine Emre Ebru Fatih Fatma Gökhan Gül Gülşen Hakan Halil
        Hasan Hatice Hülya Hüseyin İbrahim Ibrahim İsmail Kemal Kerem Leyla Mehmet Meryem Murat Mustafa Nuray Orhan Osman Özge
        Ömer Pınar Ramazan Recep Selim Selin Serkan Sevgi Süleyman Tayfun Tuğba Tülay Uğur Umut Ümit Volkan Yasemin Yavuz
        Yılmaz Yusuf Zehra Zeynep Abbas Abdallah Abdel Abdul Abdullah Abdulrahman Adel Adnan Ahmad Ahmed Aicha Aisha Akram
        Amal Amani Amina Amine Amir Anas Anwar Arash Asma Ayman Aziz Azadeh Bahar Bahram Basma Behnam Behrouz Bilal Dalia Dina
        Ebrahim Ehsan Esmail Fadi Faisal Farah Farhad Farid Farida Fariba Fatemeh Fatima Fereshteh Firas Ghada Golnaz Habib
        Hadi Haider Hamid Hamza Hanan Hani Haris Haroun Hassan Hedieh Hend Hiba Hichem Hosni Hossein Houda Huda Hussein Iman
        Imran Jafar Jalal Jamal Jamila Javad Kamal Karim Kaveh Khadija Khaled Khalid Laila Lamia Layla Leila Lina Lubna Mahdi
        Mahmoud Mahmud Mahsa Majid Malek Malika Maryam Masoud Mehdi Mehran Mina Mitra Mohamad Mohamed Mohammad Mohammed
        Mohsen Mona Morteza Mostafa Mounir Muhammad Nabil Nada Nadir Naima Najib Narges Naser Nasrin Nazanin Niloofar Nima
        Noor Nour Omar Omid Osama Parisa Parvin Pegah Qasim Rachid Rahim Rami Rana Rania Rashid Rasha Reem Reza Rima Roya Saad
        Sadegh Saeed Said Salah Salem Salim Salma Salman Samer Sami Samir Samira Sanaa Sepideh Shadi Shahla Shahram Shirin
        Soheila Soraya Tahereh Tamer Tarek Tariq Walid Wafa Yahya Yasmin Yasser Youssef Yousef Zahra Zainab Ziad Zohreh
        Aarav Abhishek Aditya Ajay Akash Amit Amrita Ananya Anil Anjali Ankit Arjun Arun Asha Ashok Bhavna Deepak Deepika
        Devi Dinesh Divya Ganesh Gaurav Geeta Gopal Harish Indira Jaya Kavita Kiran Krishna Lakshmi Mahesh Manish Manoj Meena
        Mohan Mukesh Neha Nikhil Nisha Pooja Prakash Pranav Prasad Priya Priyanka Rahul Raj Rajesh Rakesh Ramesh Ravi Rekha
        Rohan Rohit Sachin Sandeep Sanjay Santosh Sharma Shreya Shweta Sneha Sunil Sunita Suresh Swati Tanvi Usha Varun Vijay
        Vikram Vinod Vivek Chinedu Chioma Emeka Ngozi Adebayo Ade Folake Funmi Kwame Kofi Akosua Ama Yaw Abena Wanjiru
        Kamau Njoroge Otieno Achieng Mwangi Thabo Sipho Nomsa Zanele Themba Lindiwe Tendai Tafadzwa Amadou Aminata Fatou
        Mamadou Moussa Ousmane Ibrahima Seydou Abebe Alemayehu Almaz Haile Selam Tesfaye Akira Akiko Daisuke Emi Haruka Haruki
        Haruto Hiroko Hiroshi Kaori Kazuo Keiko Kenji Kenta Makoto Mariko Mayumi Megumi Michiko Naoko Naoki Noriko Ryo Sakura
        Satoshi Shinji Shigeru Tadashi Taro Takashi Takeshi Tomoko Yasuko Yoko Yoshiko Yuki Yuko Yumi Jisoo Minho Minji
        Seojun Soyeon Sungho Hyun Jiho Jiwoo Eunji Xiaoming Xiaoli Xiuying Weiwei Jianguo Guoqiang Zhiqiang Meiling Nguyen
        Thanh Tuan Linh Hoa Huong Phuong Minh Quang Trang Dung Somchai Siriporn Budi Dewi Siti Agus Putri Wayan Nur Aigul
        Aizhan Almas Aruzhan Aslan Azamat Bakhyt Bolat Dauren Dilnoza Gulnara Jamshid Nargiza Nurlan Rustam Saule Sherzod
        Umida Zarina Zhanna Aram Ani Anahit Armen Arman Ashot Gevorg Hayk Karen Lusine Mariam Narek Tigran Vahan Giorgi Irakli
        Ketevan Levan Luka Mamuka Nino Nodar Tamar Tengiz Zurab Aysel Elchin Elvin Gunel Leyla Rashad Vugar Adnan Alma Amra
        Asylbek Magomed Ramzan Zaur Zelimkhan Zulfiya Gulya Ruslan Aliya Alina Albina Ainur Damir Diana Ilnur Marat Rinat
        """;

    private const string Cyrillic = """
        Александр Олександр Аляксандр Саша Сашко Александра Олександра Алексей Олексій Аляксей Лёша Леша Анатолий Анатолій Андрей Андрій
        Антон Антонина Антоніна Анна Аня Ганна Аркадий Артём Артем Артур Борис Богдан Валентин Валентина Валерий Валерій Валерия Валерія Варвара
        Василий Василь Вера Віра Вероника Вероніка Виктор Віктор Виктория Вікторія Вика Віка Виталий Віталій Влад Владимир Володимир Уладзімір Вова
        Владислав Всеволод Вячеслав Слава Галина Геннадий Геннадій Георгий Георгій Глеб Гліб Григорий Григорій Данил Данила Данило
        Даниил Дарья Дарина Дар'я Даша Денис Дмитрий Дмитро Дима Діма Евгений Євген Женя Евгения Євгенія Екатерина Катерина Катя Елена Олена Лена Елизавета
        Єлизавета Жанна Захар Зинаида Зінаїда Зоя Иван Іван Ваня Игорь Ігор Илья Ілля Инна Інна Ирина Ірина Ира Іра Кирилл Кирило Константин
        Костянтин Костя Ксения Ксенія Оксана Лариса Лев Леонид Леонід Лидия Лідія Лилия Лілія Любовь Любов Люба Людмила Люда Люся Макар Максим Макс
        Маргарита Мария Марія Маша Марина Матвей Матвій Михаил Михайло Миша Міша Микола Николай Коля Надежда Надія Надя Наталья Наталия Наталія
        Наташа Никита Микита Нина Ніна Олег Олеся Ольга Оля Остап Павел Павло Паша Пётр Петр Петро Полина Поліна Раиса Раїса Римма Роман
        Рома Руслан Руслана Светлана Світлана Света Семён Семен Сергей Сергій Сяргей Серёжа София Софія Софья Станислав Станіслав Степан Таисия Тамара
        Тарас Татьяна Тетяна Таня Тимофей Тимофій Тимур Ульяна Уляна Фёдор Федор Федір Юлия Юлія Юля Юрий Юрій Юра Яков Яків Яна Ярослав
        Ярослава Эдуард Едуард Эльвира Ельвіра Алина Аліна Альбина Альбіна Алла Алёна Алена Альона Ангелина Ангеліна Анастасия Анастасія Настя Вадим Вадік
        Кристина Христина Снежана Сніжана Соломія Зоряна Мирослав Мирослава Назар Орест Святослав Ростислав Тома Шамиль Магомед
        Рамзан Ахмед Али Мурат Марат Ринат Дамир Айгуль Гульнара Зульфия Аслан Заур Руслан Тигран Армен Гурген Арам Давид Георги Нино Тамар
        Димитър Христо Стоян Йордан Јован Милица Јелена Никола Драган Зоран Горан Милош Марко Стефан
        """;

    private const string ArabicScript = """
        محمد أحمد احمد علي حسن حسين خالد عمر يوسف إبراهيم ابراهيم مصطفى محمود عبدالله عبد سعيد سامي كريم طارق فاطمة مريم زينب عائشة خديجة سارة
        ليلى نور هدى رنا ريم سلمى أمل امل منى هند يحيى زياد رامي بلال أنس انس حمزة ياسر وليد فادي جمال نبيل سمير رضا علی حسین رضا مهدی امیر
        محسن سعید مجید حمید فاطمه زهرا مریم نرگس سارا نازنین لیلا شیرین پریسا بهرام فرهاد آرش کاوه نیما پروین زهره اکبر اصغر
        سميرة خولة سعاد سلوى رانيا رشا دعاء إيمان ايمان آية اية آمنة أسماء اسماء حنان وفاء نادية نجلاء ماجد مازن عماد عادل عصام هشام أيمن ايمن شادي
        باسم بسام حسام صلاح فيصل سلطان ناصر منصور عثمان عثمان إسماعيل اسماعيل جعفر صادق كاظم عباس حيدر معتز غسان سهيل مروان لؤي رائد
        محمدرضا علیرضا حمیدرضا غلامرضا سمیرا الهام مهسا سحر نگار ستاره پریا مینا رویا شهرزاد ژاله سهراب کیان آرمان پویا بابک سیاوش هومن جواد
        """;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = new[]
    {
        Slavic,
        Western,
        RomanceAndOthers,
        Cyrillic,
        ArabicScript,
    }
        .SelectMany(names => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
