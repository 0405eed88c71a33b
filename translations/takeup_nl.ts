<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>takeup::AnswerRow</name>
        <message>
            <source>Change this answer</source>
            <translation>Dit antwoord wijzigen</translation>
        </message>
        <message>
            <source>Does not count at present. Change this answer</source>
            <translation>Telt nu niet mee. Dit antwoord wijzigen</translation>
        </message>
    </context>
    <context>
        <name>takeup::DateField</name>
        <message>
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>Write the year with four digits, for example 1981.</source>
            <translation>Schrijf het jaar met vier cijfers, bijvoorbeeld 1981.</translation>
        </message>
        <message>
            <source>Choose the month too, or leave the day empty.</source>
            <translation>Kies ook de maand, of laat de dag leeg.</translation>
        </message>
        <message>
            <source>This day does not exist. Look at the day and the month.</source>
            <translation>Deze dag bestaat niet. Kijk de dag en de maand na.</translation>
        </message>
    </context>
    <context>
        <name>takeup::Desk</name>
        <message>
            <source>Rights check for %1</source>
            <translation>Rechten-check voor %1</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) more likely</source>
            <translation>
                <numerusform>%n recht meer waarschijnlijk</numerusform>
                <numerusform>%n rechten meer waarschijnlijk</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::FaultWindow</name>
        <message>
            <source>TakeUp can’t find its content</source>
            <translation>TakeUp vindt zijn inhoud niet</translation>
        </message>
        <message>
            <source>What to do: install TakeUp again, or ask who looks after this computer. No answers are lost: none are kept.</source>
            <translation>Wat kunt u doen? Installeer TakeUp opnieuw, of vraag het aan wie deze computer beheert. Er gaan geen antwoorden verloren: er worden er geen bewaard.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>takeup::HomePage</name>
        <message>
            <source>What can we help with?</source>
            <translation>Waarmee kunnen we helpen?</translation>
        </message>
        <message>
            <source>Nothing of what you fill in is kept.</source>
            <translation>Niets van wat u invult wordt bewaard.</translation>
        </message>
        <message>
            <source>Rights check</source>
            <translation>Rechten-check</translation>
        </message>
        <message>
            <source>Some questions, and you see which rights somebody probably has, and why.</source>
            <translation>Enkele vragen, en u ziet welke rechten iemand waarschijnlijk heeft, en waarom.</translation>
        </message>
        <message>
            <source>Go on with the check</source>
            <translation>Ga verder met de check</translation>
        </message>
        <message>
            <source>Start a check</source>
            <translation>Start een check</translation>
        </message>
        <message>
            <source>“I don’t know” is always an answer. You may stop at any moment and see the results.</source>
            <translation>“Ik weet het niet” is altijd een antwoord. U mag op elk moment stoppen en het resultaat bekijken.</translation>
        </message>
        <message>
            <source>What the check looks at</source>
            <translation>Waar de check naar kijkt</translation>
        </message>
        <message>
            <source>How old is the content?</source>
            <translation>Hoe oud is de inhoud?</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) in this copy</source>
            <translation>
                <numerusform>%n recht in deze kopie</numerusform>
                <numerusform>%n rechten in deze kopie</numerusform>
            </translation>
        </message>
        <message>
            <source>Newest figure: %1</source>
            <translation>Nieuwste cijfer: %1</translation>
        </message>
        <message>
            <source>Oldest figure that should change: %1</source>
            <translation>Oudste cijfer dat regelmatig verandert: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) may be out of date. Results that use one say so.</source>
            <translation>
                <numerusform>%n cijfer is misschien verouderd. Het resultaat zegt het als het meetelt.</numerusform>
                <numerusform>%n cijfers zijn misschien verouderd. Het resultaat zegt het als er een meetelt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::InterviewPage</name>
        <message>
            <source>Topics and answers</source>
            <translation>Thema’s en antwoorden</translation>
        </message>
        <message>
            <source>Found so far</source>
            <translation>Tot nu toe gevonden</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Vorige</translation>
        </message>
        <message>
            <source>Results so far</source>
            <translation>Resultaat tot nu</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>All questions are answered</source>
            <translation>Alle vragen zijn beantwoord</translation>
        </message>
        <message>
            <source>No further question can change a result. You can still change an answer: press a topic at the side.</source>
            <translation>Geen enkele vraag kan nog iets veranderen. U kunt een antwoord nog wijzigen: druk op een thema aan de zijkant.</translation>
        </message>
        <message>
            <source>To the results</source>
            <translation>Naar het resultaat</translation>
        </message>
        <message>
            <source>Choose an answer. “I don’t know” is an answer too.</source>
            <translation>Kies een antwoord. “Ik weet het niet” is ook een antwoord.</translation>
        </message>
    </context>
    <context>
        <name>takeup::ItemRow</name>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>Per</source>
            <translation>Per</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Verwijderen: %1</translation>
        </message>
        <message>
            <source>Write a number, for example 1250 or 1250,50.</source>
            <translation>Schrijf een getal, bijvoorbeeld 1250 of 1250,50.</translation>
        </message>
    </context>
    <context>
        <name>takeup::ItemsInput</name>
        <message>
            <source>There is more, but I don’t know it all</source>
            <translation>Er is nog meer, maar ik weet niet alles</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Add another</source>
            <translation>Nog een toevoegen</translation>
        </message>
    </context>
    <context>
        <name>takeup::LivePanel</name>
        <message>
            <source>So far</source>
            <translation>Tot nu toe</translation>
        </message>
        <message>
            <source>moves with each answer</source>
            <translation>verandert mee met elk antwoord</translation>
        </message>
        <message>
            <source>Everything is still open. Each answer moves this list.</source>
            <translation>Alles is nog open. Elk antwoord verandert deze lijst.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n vraag</numerusform>
                <numerusform>%n vragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) still open</source>
            <translation>
                <numerusform>%n recht nog open</numerusform>
                <numerusform>%n rechten nog open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ruled out</source>
            <translation>
                <numerusform>%n uitgesloten</numerusform>
                <numerusform>%n uitgesloten</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all, and why</source>
            <translation>Toon alles, en waarom</translation>
        </message>
    </context>
    <context>
        <name>takeup::MainWindow</name>
        <message>
            <source>Home</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>The rights check</source>
            <translation>De rechten-check</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>Opnieuw beginnen?</translation>
        </message>
        <message>
            <source>All answers of this check will be erased. They are not kept anywhere.</source>
            <translation>Alle antwoorden van deze check worden gewist. Ze worden nergens bewaard.</translation>
        </message>
        <message>
            <source>Erase and start over</source>
            <translation>Wissen en opnieuw beginnen</translation>
        </message>
        <message>
            <source>Keep the answers</source>
            <translation>De antwoorden houden</translation>
        </message>
        <message>
            <source>Close TakeUp?</source>
            <translation>TakeUp sluiten?</translation>
        </message>
        <message>
            <source>Erase and close</source>
            <translation>Wissen en sluiten</translation>
        </message>
    </context>
    <context>
        <name>takeup::MemberRow</name>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Wie is dit?</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>Check the rights of this person too</source>
            <translation>Bekijk ook de rechten van deze persoon</translation>
        </message>
        <message>
            <source>You</source>
            <translation>U</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Persoon %1</translation>
        </message>
        <message>
            <source>Date of birth: %1</source>
            <translation>Geboortedatum: %1</translation>
        </message>
        <message>
            <source>Remove person %1</source>
            <translation>Verwijderen: persoon %1</translation>
        </message>
        <message>
            <source>Choose who this person is: %1.</source>
            <translation>Kies wie dit is: %1.</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geboortedatum</translation>
        </message>
    </context>
    <context>
        <name>takeup::MembersInput</name>
        <message>
            <source>Add a person</source>
            <translation>Voeg een persoon toe</translation>
        </message>
    </context>
    <context>
        <name>takeup::MoneyInput</name>
        <message>
            <source>Write a number, for example 1250 or 1250,50.</source>
            <translation>Schrijf een getal, bijvoorbeeld 1250 of 1250,50.</translation>
        </message>
        <message>
            <source>This number is too large here. Check it.</source>
            <translation>Dit getal is hier te groot. Kijk het na.</translation>
        </message>
        <message>
            <source>This number is too small here. Check it.</source>
            <translation>Dit getal is hier te klein. Kijk het na.</translation>
        </message>
    </context>
    <context>
        <name>takeup::NotionsPanel</name>
        <message>
            <source>What each law counts</source>
            <translation>Wat elke wet telt</translation>
        </message>
        <message>
            <source>Income and household are entered once. Each law counts them in its own way.</source>
            <translation>Inkomen en gezin vult u één keer in. Elke wet telt ze op een eigen manier.</translation>
        </message>
        <message>
            <source>Nothing is counted yet. Answer the questions about income first.</source>
            <translation>Er is nog niets geteld. Beantwoord eerst de vragen over inkomen.</translation>
        </message>
    </context>
    <context>
        <name>takeup::PlaceInput</name>
        <message>
            <source>Postal code or name of the municipality</source>
            <translation>Postcode of naam van de gemeente</translation>
        </message>
        <message>
            <source>Municipalities found</source>
            <translation>Gevonden gemeenten</translation>
        </message>
        <message>
            <source>No municipality found. Check the postal code, or write the beginning of the name.</source>
            <translation>Geen gemeente gevonden. Kijk de postcode na, of schrijf het begin van de naam.</translation>
        </message>
        <message>
            <source>Choose a municipality from the list.</source>
            <translation>Kies een gemeente uit de lijst.</translation>
        </message>
    </context>
    <context>
        <name>takeup::ReasonTree</name>
        <message>
            <source>Figure</source>
            <translation>Cijfer</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Wijzigen: %1</translation>
        </message>
    </context>
    <context>
        <name>takeup::ResultList</name>
        <message>
            <source>Apply</source>
            <translation>Aanvragen</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Misschien</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Krijgt u al</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Elders</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <translation>Terug naar de vragen</translation>
        </message>
        <message>
            <source>Change answers</source>
            <translation>Antwoorden wijzigen</translation>
        </message>
        <message>
            <source>What each law counts</source>
            <translation>Wat elke wet telt</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) to apply for</source>
            <translation>
                <numerusform>%n recht om aan te vragen</numerusform>
                <numerusform>%n rechten om aan te vragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) that come by themselves</source>
            <translation>
                <numerusform>%n recht dat vanzelf komt</numerusform>
                <numerusform>%n rechten die vanzelf komen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) perhaps</source>
            <translation>
                <numerusform>Misschien %n recht</numerusform>
                <numerusform>Misschien %n rechten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) already received</source>
            <translation>
                <numerusform>%n recht dat u al krijgt</numerusform>
                <numerusform>%n rechten die u al krijgt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) not now</source>
            <translation>
                <numerusform>%n recht nu niet</numerusform>
                <numerusform>%n rechten nu niet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) of other places</source>
            <translation>
                <numerusform>%n recht van andere plaatsen</numerusform>
                <numerusform>%n rechten van andere plaatsen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to apply for yet. The more questions are answered, the more certain this list becomes.</source>
            <translation>Nog niets om aan te vragen. Hoe meer vragen beantwoord zijn, hoe zekerder deze lijst wordt.</translation>
        </message>
        <message>
            <source>that is %1</source>
            <translation>dat is %1</translation>
        </message>
        <message>
            <source>once: %1</source>
            <translation>eenmalig: %1</translation>
        </message>
        <message>
            <source>together %1</source>
            <translation>samen %1</translation>
        </message>
        <message>
            <source>. Some rights have no fixed amount</source>
            <translation>. Sommige rechten hebben geen vast bedrag</translation>
        </message>
    </context>
    <context>
        <name>takeup::ResultsPage</name>
        <message>
            <source>Show the details</source>
            <translation>Toon de uitleg</translation>
        </message>
    </context>
    <context>
        <name>takeup::RightCard</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>opens %n other(s)</source>
            <translation>
                <numerusform>opent %n ander</numerusform>
                <numerusform>opent %n andere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::RightDetail</name>
        <message>
            <source>What it gives</source>
            <translation>Wat het oplevert</translation>
        </message>
        <message>
            <source>Not yet, but soon</source>
            <translation>Nog niet, maar binnenkort</translation>
        </message>
        <message>
            <source>Why do we think so?</source>
            <translation>Waarom denken we dat?</translation>
        </message>
        <message>
            <source>Why do we think you have this right?</source>
            <translation>Waarom denken we dat u hier recht op hebt?</translation>
        </message>
        <message>
            <source>Why not now?</source>
            <translation>Waarom nu niet?</translation>
        </message>
        <message>
            <source>Show all conditions</source>
            <translation>Toon alle voorwaarden</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>Wat zekerheid geeft</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Beantwoorden</translation>
        </message>
        <message>
            <source>Answer this: %1</source>
            <translation>Beantwoorden: %1</translation>
        </message>
        <message>
            <source>This is not enough</source>
            <translation>Dit is niet genoeg</translation>
        </message>
        <message>
            <source>This is not needed</source>
            <translation>Dit is niet nodig</translation>
        </message>
        <message>
            <source>See instead</source>
            <translation>Kijk ook naar</translation>
        </message>
        <message>
            <source>How to see that it came</source>
            <translation>Hoe ziet u dat het er is?</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>It starts: %1</source>
            <translation>Het begint: %1</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Meebrengen</translation>
        </message>
        <message>
            <source>How to apply</source>
            <translation>Zo vraagt u het aan</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Daarna</translation>
        </message>
        <message>
            <source>Do you not agree?</source>
            <translation>Niet akkoord?</translation>
        </message>
        <message>
            <source>This right opens</source>
            <translation>Dit recht opent</translation>
        </message>
        <message>
            <source>%1, checked %2</source>
            <translation>%1, nagekeken %2</translation>
        </message>
        <message>
            <source>Advice, not a decision</source>
            <translation>Advies, geen beslissing</translation>
        </message>
        <message>
            <source>The service decides. You can always ask it to decide, and ask why.</source>
            <translation>De dienst beslist. U mag altijd om een beslissing vragen, en vragen waarom.</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Bronnen: %1</translation>
        </message>
    </context>
    <context>
        <name>takeup::TopBar</name>
        <message>
            <source>A−, smaller text</source>
            <translation>A−, kleinere tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinere tekst</translation>
        </message>
        <message>
            <source>A+, larger text</source>
            <translation>A+, grotere tekst</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Grotere tekst</translation>
        </message>
    </context>
    <context>
        <name>takeup::TopicsPanel</name>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>niet nodig</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>komt nog</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s). Shows or hides them</source>
            <translation>
                <numerusform>%n antwoord. Toont of verbergt het</numerusform>
                <numerusform>%n antwoorden. Toont of verbergt ze</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
    </context>
</TS>
