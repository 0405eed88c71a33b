<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>takeup::AnswerRow</name>
        <message>
            <source>Change this answer</source>
            <translation>Diese Antwort ändern</translation>
        </message>
        <message>
            <source>Does not count at present. Change this answer</source>
            <translation>Zählt zurzeit nicht. Diese Antwort ändern</translation>
        </message>
    </context>
    <context>
        <name>takeup::DateField</name>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Write the year with four digits, for example 1981.</source>
            <translation>Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 1981.</translation>
        </message>
        <message>
            <source>Choose the month too, or leave the day empty.</source>
            <translation>Wählen Sie auch den Monat, oder lassen Sie den Tag leer.</translation>
        </message>
        <message>
            <source>This day does not exist. Look at the day and the month.</source>
            <translation>Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.</translation>
        </message>
    </context>
    <context>
        <name>takeup::Desk</name>
        <message>
            <source>Rights check for %1</source>
            <translation>Rechte-Check für den %1</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) more likely</source>
            <translation>
                <numerusform>%n Recht mehr wahrscheinlich</numerusform>
                <numerusform>%n Rechte mehr wahrscheinlich</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::FaultWindow</name>
        <message>
            <source>TakeUp can’t find its content</source>
            <translation>TakeUp findet seinen Inhalt nicht</translation>
        </message>
        <message>
            <source>What to do: install TakeUp again, or ask who looks after this computer. No answers are lost: none are kept.</source>
            <translation>Was tun? Installieren Sie TakeUp neu, oder fragen Sie, wer diesen Computer betreut. Es gehen keine Antworten verloren: Es werden keine aufbewahrt.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>takeup::HomePage</name>
        <message>
            <source>What can we help with?</source>
            <translation>Wobei können wir helfen?</translation>
        </message>
        <message>
            <source>Nothing of what you fill in is kept.</source>
            <translation>Nichts von dem, was Sie eingeben, wird aufbewahrt.</translation>
        </message>
        <message>
            <source>Rights check</source>
            <translation>Rechte-Check</translation>
        </message>
        <message>
            <source>Some questions, and you see which rights somebody probably has, and why.</source>
            <translation>Einige Fragen, und Sie sehen, welche Rechte jemand wahrscheinlich hat und warum.</translation>
        </message>
        <message>
            <source>Go on with the check</source>
            <translation>Den Check fortsetzen</translation>
        </message>
        <message>
            <source>Start a check</source>
            <translation>Einen Check beginnen</translation>
        </message>
        <message>
            <source>“I don’t know” is always an answer. You may stop at any moment and see the results.</source>
            <translation>„Ich weiß es nicht“ ist immer eine Antwort. Sie dürfen jederzeit aufhören und das Ergebnis ansehen.</translation>
        </message>
        <message>
            <source>What the check looks at</source>
            <translation>Was der Check prüft</translation>
        </message>
        <message>
            <source>How old is the content?</source>
            <translation>Wie alt ist der Inhalt?</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) in this copy</source>
            <translation>
                <numerusform>%n Recht in dieser Kopie</numerusform>
                <numerusform>%n Rechte in dieser Kopie</numerusform>
            </translation>
        </message>
        <message>
            <source>Newest figure: %1</source>
            <translation>Neueste Zahl: %1</translation>
        </message>
        <message>
            <source>Oldest figure that should change: %1</source>
            <translation>Älteste Zahl, die sich regelmäßig ändert: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) may be out of date. Results that use one say so.</source>
            <translation>
                <numerusform>%n Zahl ist möglicherweise veraltet. Das Ergebnis sagt es, wenn sie zählt.</numerusform>
                <numerusform>%n Zahlen sind möglicherweise veraltet. Das Ergebnis sagt es, wenn eine davon zählt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::InterviewPage</name>
        <message>
            <source>Topics and answers</source>
            <translation>Themen und Antworten</translation>
        </message>
        <message>
            <source>Found so far</source>
            <translation>Bisher gefunden</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Results so far</source>
            <translation>Ergebnis bisher</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>All questions are answered</source>
            <translation>Alle Fragen sind beantwortet</translation>
        </message>
        <message>
            <source>No further question can change a result. You can still change an answer: press a topic at the side.</source>
            <translation>Keine Frage kann mehr ein Ergebnis ändern. Sie können eine Antwort noch ändern: Drücken Sie seitlich auf ein Thema.</translation>
        </message>
        <message>
            <source>To the results</source>
            <translation>Zum Ergebnis</translation>
        </message>
        <message>
            <source>Choose an answer. “I don’t know” is an answer too.</source>
            <translation>Wählen Sie eine Antwort. „Ich weiß es nicht“ ist auch eine Antwort.</translation>
        </message>
    </context>
    <context>
        <name>takeup::ItemRow</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Per</source>
            <translation>Pro</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Entfernen: %1</translation>
        </message>
        <message>
            <source>Write a number, for example 1250 or 1250,50.</source>
            <translation>Schreiben Sie eine Zahl, zum Beispiel 1250 oder 1250,50.</translation>
        </message>
    </context>
    <context>
        <name>takeup::ItemsInput</name>
        <message>
            <source>There is more, but I don’t know it all</source>
            <translation>Es gibt noch mehr, aber ich weiß nicht alles</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add another</source>
            <translation>Weitere hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>takeup::LivePanel</name>
        <message>
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <source>moves with each answer</source>
            <translation>ändert sich mit jeder Antwort</translation>
        </message>
        <message>
            <source>Everything is still open. Each answer moves this list.</source>
            <translation>Noch ist alles offen. Jede Antwort ändert diese Liste.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n Frage</numerusform>
                <numerusform>%n Fragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) still open</source>
            <translation>
                <numerusform>%n Recht noch offen</numerusform>
                <numerusform>%n Rechte noch offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ruled out</source>
            <translation>
                <numerusform>%n ausgeschlossen</numerusform>
                <numerusform>%n ausgeschlossen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all, and why</source>
            <translation>Alles zeigen, und warum</translation>
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
            <translation>Der Rechte-Check</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>Neu beginnen?</translation>
        </message>
        <message>
            <source>All answers of this check will be erased. They are not kept anywhere.</source>
            <translation>Alle Antworten dieses Checks werden gelöscht. Sie werden nirgends aufbewahrt.</translation>
        </message>
        <message>
            <source>Erase and start over</source>
            <translation>Löschen und neu beginnen</translation>
        </message>
        <message>
            <source>Keep the answers</source>
            <translation>Antworten behalten</translation>
        </message>
        <message>
            <source>Close TakeUp?</source>
            <translation>TakeUp schließen?</translation>
        </message>
        <message>
            <source>Erase and close</source>
            <translation>Löschen und schließen</translation>
        </message>
    </context>
    <context>
        <name>takeup::MemberRow</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Wer ist das?</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen Sie…</translation>
        </message>
        <message>
            <source>Check the rights of this person too</source>
            <translation>Auch die Rechte dieser Person prüfen</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Person %1</translation>
        </message>
        <message>
            <source>Date of birth: %1</source>
            <translation>Geburtsdatum: %1</translation>
        </message>
        <message>
            <source>Remove person %1</source>
            <translation>Entfernen: Person %1</translation>
        </message>
        <message>
            <source>Choose who this person is: %1.</source>
            <translation>Wählen Sie, wer das ist: %1.</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
    </context>
    <context>
        <name>takeup::MembersInput</name>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>takeup::MoneyInput</name>
        <message>
            <source>Write a number, for example 1250 or 1250,50.</source>
            <translation>Schreiben Sie eine Zahl, zum Beispiel 1250 oder 1250,50.</translation>
        </message>
        <message>
            <source>This number is too large here. Check it.</source>
            <translation>Diese Zahl ist hier zu groß. Prüfen Sie sie.</translation>
        </message>
        <message>
            <source>This number is too small here. Check it.</source>
            <translation>Diese Zahl ist hier zu klein. Prüfen Sie sie.</translation>
        </message>
    </context>
    <context>
        <name>takeup::NotionsPanel</name>
        <message>
            <source>What each law counts</source>
            <translation>Was jedes Gesetz zählt</translation>
        </message>
        <message>
            <source>Income and household are entered once. Each law counts them in its own way.</source>
            <translation>Einkommen und Haushalt geben Sie einmal ein. Jedes Gesetz zählt sie auf seine Weise.</translation>
        </message>
        <message>
            <source>Nothing is counted yet. Answer the questions about income first.</source>
            <translation>Noch ist nichts gezählt. Beantworten Sie zuerst die Fragen zum Einkommen.</translation>
        </message>
    </context>
    <context>
        <name>takeup::PlaceInput</name>
        <message>
            <source>Postal code or name of the municipality</source>
            <translation>Postleitzahl oder Name der Gemeinde</translation>
        </message>
        <message>
            <source>Municipalities found</source>
            <translation>Gefundene Gemeinden</translation>
        </message>
        <message>
            <source>No municipality found. Check the postal code, or write the beginning of the name.</source>
            <translation>Keine Gemeinde gefunden. Prüfen Sie die Postleitzahl, oder schreiben Sie den Anfang des Namens.</translation>
        </message>
        <message>
            <source>Choose a municipality from the list.</source>
            <translation>Wählen Sie eine Gemeinde aus der Liste.</translation>
        </message>
    </context>
    <context>
        <name>takeup::ReasonTree</name>
        <message>
            <source>Figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Ändern: %1</translation>
        </message>
    </context>
    <context>
        <name>takeup::ResultList</name>
        <message>
            <source>Apply</source>
            <translation>Beantragen</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Vielleicht</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Schon erhalten</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <translation>Zurück zu den Fragen</translation>
        </message>
        <message>
            <source>Change answers</source>
            <translation>Antworten ändern</translation>
        </message>
        <message>
            <source>What each law counts</source>
            <translation>Was jedes Gesetz zählt</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) to apply for</source>
            <translation>
                <numerusform>%n Recht zu beantragen</numerusform>
                <numerusform>%n Rechte zu beantragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) that come by themselves</source>
            <translation>
                <numerusform>%n Recht, das von selbst kommt</numerusform>
                <numerusform>%n Rechte, die von selbst kommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) perhaps</source>
            <translation>
                <numerusform>Vielleicht %n Recht</numerusform>
                <numerusform>Vielleicht %n Rechte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) already received</source>
            <translation>
                <numerusform>%n Recht schon erhalten</numerusform>
                <numerusform>%n Rechte schon erhalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) not now</source>
            <translation>
                <numerusform>%n Recht jetzt nicht</numerusform>
                <numerusform>%n Rechte jetzt nicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) of other places</source>
            <translation>
                <numerusform>%n Recht anderer Orte</numerusform>
                <numerusform>%n Rechte anderer Orte</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to apply for yet. The more questions are answered, the more certain this list becomes.</source>
            <translation>Noch nichts zu beantragen. Je mehr Fragen beantwortet sind, desto sicherer wird diese Liste.</translation>
        </message>
        <message>
            <source>that is %1</source>
            <translation>das sind %1</translation>
        </message>
        <message>
            <source>once: %1</source>
            <translation>einmalig: %1</translation>
        </message>
        <message>
            <source>together %1</source>
            <translation>zusammen %1</translation>
        </message>
        <message>
            <source>. Some rights have no fixed amount</source>
            <translation>. Manche Rechte haben keinen festen Betrag</translation>
        </message>
    </context>
    <context>
        <name>takeup::ResultsPage</name>
        <message>
            <source>Show the details</source>
            <translation>Einzelheiten zeigen</translation>
        </message>
    </context>
    <context>
        <name>takeup::RightCard</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>opens %n other(s)</source>
            <translation>
                <numerusform>öffnet %n weiteres</numerusform>
                <numerusform>öffnet %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::RightDetail</name>
        <message>
            <source>What it gives</source>
            <translation>Was es bringt</translation>
        </message>
        <message>
            <source>Not yet, but soon</source>
            <translation>Noch nicht, aber bald</translation>
        </message>
        <message>
            <source>Why do we think so?</source>
            <translation>Warum denken wir das?</translation>
        </message>
        <message>
            <source>Why do we think you have this right?</source>
            <translation>Warum denken wir, dass Sie dieses Recht haben?</translation>
        </message>
        <message>
            <source>Why not now?</source>
            <translation>Warum jetzt nicht?</translation>
        </message>
        <message>
            <source>Show all conditions</source>
            <translation>Alle Bedingungen zeigen</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>Was Klarheit bringt</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Beantworten</translation>
        </message>
        <message>
            <source>Answer this: %1</source>
            <translation>Beantworten: %1</translation>
        </message>
        <message>
            <source>This is not enough</source>
            <translation>Das genügt nicht</translation>
        </message>
        <message>
            <source>This is not needed</source>
            <translation>Das ist nicht nötig</translation>
        </message>
        <message>
            <source>See instead</source>
            <translation>Sehen Sie auch</translation>
        </message>
        <message>
            <source>How to see that it came</source>
            <translation>Woran sehen Sie, dass es da ist?</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>It starts: %1</source>
            <translation>Beginn: %1</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>Mitbringen</translation>
        </message>
        <message>
            <source>How to apply</source>
            <translation>So beantragen Sie es</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Danach</translation>
        </message>
        <message>
            <source>Do you not agree?</source>
            <translation>Nicht einverstanden?</translation>
        </message>
        <message>
            <source>This right opens</source>
            <translation>Dieses Recht öffnet</translation>
        </message>
        <message>
            <source>%1, checked %2</source>
            <translation>%1, geprüft %2</translation>
        </message>
        <message>
            <source>Advice, not a decision</source>
            <translation>Ein Rat, keine Entscheidung</translation>
        </message>
        <message>
            <source>The service decides. You can always ask it to decide, and ask why.</source>
            <translation>Die Behörde entscheidet. Sie dürfen immer eine Entscheidung verlangen und nach dem Grund fragen.</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Quellen: %1</translation>
        </message>
    </context>
    <context>
        <name>takeup::TopBar</name>
        <message>
            <source>A−, smaller text</source>
            <translation>A−, kleinerer Text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>A+, larger text</source>
            <translation>A+, größerer Text</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größerer Text</translation>
        </message>
    </context>
    <context>
        <name>takeup::TopicsPanel</name>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>kommt noch</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s). Shows or hides them</source>
            <translation>
                <numerusform>%n Antwort. Zeigt oder verbirgt sie</numerusform>
                <numerusform>%n Antworten. Zeigt oder verbirgt sie</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
</TS>
