<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>takeup::AnswerRow</name>
        <message>
            <source>Change this answer</source>
            <translation>Modifier cette réponse</translation>
        </message>
        <message>
            <source>Does not count at present. Change this answer</source>
            <translation>Ne compte pas pour l’instant. Modifier cette réponse</translation>
        </message>
    </context>
    <context>
        <name>takeup::DateField</name>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>pas connu</translation>
        </message>
        <message>
            <source>Write the year with four digits, for example 1981.</source>
            <translation>Écrivez l’année en quatre chiffres, par exemple 1981.</translation>
        </message>
        <message>
            <source>Choose the month too, or leave the day empty.</source>
            <translation>Choisissez aussi le mois, ou laissez le jour vide.</translation>
        </message>
        <message>
            <source>This day does not exist. Look at the day and the month.</source>
            <translation>Ce jour n’existe pas. Vérifiez le jour et le mois.</translation>
        </message>
    </context>
    <context>
        <name>takeup::Desk</name>
        <message>
            <source>Rights check for %1</source>
            <translation>Vérification des droits au %1</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) more likely</source>
            <translation>
                <numerusform>%n droit probable en plus</numerusform>
                <numerusform>%n droits probables en plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::FaultWindow</name>
        <message>
            <source>TakeUp can’t find its content</source>
            <translation>TakeUp ne trouve pas son contenu</translation>
        </message>
        <message>
            <source>What to do: install TakeUp again, or ask who looks after this computer. No answers are lost: none are kept.</source>
            <translation>Que faire ? Réinstallez TakeUp, ou demandez à la personne qui gère cet ordinateur. Aucune réponse n’est perdue : aucune n’est conservée.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>takeup::HomePage</name>
        <message>
            <source>What can we help with?</source>
            <translation>Comment pouvons-nous vous aider ?</translation>
        </message>
        <message>
            <source>Nothing of what you fill in is kept.</source>
            <translation>Rien de ce que vous indiquez n’est conservé.</translation>
        </message>
        <message>
            <source>Rights check</source>
            <translation>Vérification des droits</translation>
        </message>
        <message>
            <source>Some questions, and you see which rights somebody probably has, and why.</source>
            <translation>Quelques questions, et vous voyez quels droits une personne a probablement, et pourquoi.</translation>
        </message>
        <message>
            <source>Go on with the check</source>
            <translation>Continuer la vérification</translation>
        </message>
        <message>
            <source>Start a check</source>
            <translation>Commencer une vérification</translation>
        </message>
        <message>
            <source>“I don’t know” is always an answer. You may stop at any moment and see the results.</source>
            <translation>« Je ne sais pas » est toujours une réponse. Vous pouvez arrêter à tout moment et voir le résultat.</translation>
        </message>
        <message>
            <source>What the check looks at</source>
            <translation>Ce que la vérification examine</translation>
        </message>
        <message>
            <source>How old is the content?</source>
            <translation>De quand date le contenu ?</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) in this copy</source>
            <translation>
                <numerusform>%n droit dans cette copie</numerusform>
                <numerusform>%n droits dans cette copie</numerusform>
            </translation>
        </message>
        <message>
            <source>Newest figure: %1</source>
            <translation>Chiffre le plus récent : %1</translation>
        </message>
        <message>
            <source>Oldest figure that should change: %1</source>
            <translation>Plus ancien chiffre qui change régulièrement : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) may be out of date. Results that use one say so.</source>
            <translation>
                <numerusform>%n chiffre est peut-être dépassé. Le résultat le signale s’il compte.</numerusform>
                <numerusform>%n chiffres sont peut-être dépassés. Le résultat le signale si l’un d’eux compte.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::InterviewPage</name>
        <message>
            <source>Topics and answers</source>
            <translation>Thèmes et réponses</translation>
        </message>
        <message>
            <source>Found so far</source>
            <translation>Trouvé jusqu’ici</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Results so far</source>
            <translation>Résultat provisoire</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>All questions are answered</source>
            <translation>Toutes les questions ont une réponse</translation>
        </message>
        <message>
            <source>No further question can change a result. You can still change an answer: press a topic at the side.</source>
            <translation>Plus aucune question ne peut changer un résultat. Vous pouvez encore modifier une réponse : appuyez sur un thème sur le côté.</translation>
        </message>
        <message>
            <source>To the results</source>
            <translation>Vers le résultat</translation>
        </message>
        <message>
            <source>Choose an answer. “I don’t know” is an answer too.</source>
            <translation>Choisissez une réponse. « Je ne sais pas » est aussi une réponse.</translation>
        </message>
    </context>
    <context>
        <name>takeup::ItemRow</name>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>pas connu</translation>
        </message>
        <message>
            <source>Per</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Supprimer : %1</translation>
        </message>
        <message>
            <source>Write a number, for example 1250 or 1250,50.</source>
            <translation>Écrivez un nombre, par exemple 1250 ou 1250,50.</translation>
        </message>
    </context>
    <context>
        <name>takeup::ItemsInput</name>
        <message>
            <source>There is more, but I don’t know it all</source>
            <translation>Il y a encore autre chose, mais je ne sais pas tout</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add another</source>
            <translation>En ajouter un autre</translation>
        </message>
    </context>
    <context>
        <name>takeup::LivePanel</name>
        <message>
            <source>So far</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <source>moves with each answer</source>
            <translation>change avec chaque réponse</translation>
        </message>
        <message>
            <source>Everything is still open. Each answer moves this list.</source>
            <translation>Tout est encore ouvert. Chaque réponse change cette liste.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) still open</source>
            <translation>
                <numerusform>%n droit encore ouvert</numerusform>
                <numerusform>%n droits encore ouverts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ruled out</source>
            <translation>
                <numerusform>%n exclu</numerusform>
                <numerusform>%n exclus</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all, and why</source>
            <translation>Tout montrer, et pourquoi</translation>
        </message>
    </context>
    <context>
        <name>takeup::MainWindow</name>
        <message>
            <source>Home</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>The rights check</source>
            <translation>La vérification des droits</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>À zéro</translation>
        </message>
        <message>
            <source>Start over?</source>
            <translation>Recommencer ?</translation>
        </message>
        <message>
            <source>All answers of this check will be erased. They are not kept anywhere.</source>
            <translation>Toutes les réponses de cette vérification seront effacées. Elles ne sont conservées nulle part.</translation>
        </message>
        <message>
            <source>Erase and start over</source>
            <translation>Effacer et recommencer</translation>
        </message>
        <message>
            <source>Keep the answers</source>
            <translation>Garder les réponses</translation>
        </message>
        <message>
            <source>Close TakeUp?</source>
            <translation>Fermer TakeUp ?</translation>
        </message>
        <message>
            <source>Erase and close</source>
            <translation>Effacer et fermer</translation>
        </message>
    </context>
    <context>
        <name>takeup::MemberRow</name>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Qui est-ce ?</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisissez…</translation>
        </message>
        <message>
            <source>Check the rights of this person too</source>
            <translation>Vérifier aussi les droits de cette personne</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Personne %1</translation>
        </message>
        <message>
            <source>Date of birth: %1</source>
            <translation>Date de naissance : %1</translation>
        </message>
        <message>
            <source>Remove person %1</source>
            <translation>Supprimer la personne %1</translation>
        </message>
        <message>
            <source>Choose who this person is: %1.</source>
            <translation>Choisissez qui est cette personne : %1.</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date de naissance</translation>
        </message>
    </context>
    <context>
        <name>takeup::MembersInput</name>
        <message>
            <source>Add a person</source>
            <translation>Ajouter une personne</translation>
        </message>
    </context>
    <context>
        <name>takeup::MoneyInput</name>
        <message>
            <source>Write a number, for example 1250 or 1250,50.</source>
            <translation>Écrivez un nombre, par exemple 1250 ou 1250,50.</translation>
        </message>
        <message>
            <source>This number is too large here. Check it.</source>
            <translation>Ce nombre est trop grand ici. Vérifiez-le.</translation>
        </message>
        <message>
            <source>This number is too small here. Check it.</source>
            <translation>Ce nombre est trop petit ici. Vérifiez-le.</translation>
        </message>
    </context>
    <context>
        <name>takeup::NotionsPanel</name>
        <message>
            <source>What each law counts</source>
            <translation>Ce que compte chaque loi</translation>
        </message>
        <message>
            <source>Income and household are entered once. Each law counts them in its own way.</source>
            <translation>Vous indiquez les revenus et le ménage une seule fois. Chaque loi les compte à sa façon.</translation>
        </message>
        <message>
            <source>Nothing is counted yet. Answer the questions about income first.</source>
            <translation>Rien n’est encore compté. Répondez d’abord aux questions sur les revenus.</translation>
        </message>
    </context>
    <context>
        <name>takeup::PlaceInput</name>
        <message>
            <source>Postal code or name of the municipality</source>
            <translation>Code postal ou nom de la commune</translation>
        </message>
        <message>
            <source>Municipalities found</source>
            <translation>Communes trouvées</translation>
        </message>
        <message>
            <source>No municipality found. Check the postal code, or write the beginning of the name.</source>
            <translation>Aucune commune trouvée. Vérifiez le code postal, ou écrivez le début du nom.</translation>
        </message>
        <message>
            <source>Choose a municipality from the list.</source>
            <translation>Choisissez une commune dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>takeup::ReasonTree</name>
        <message>
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Modifier : %1</translation>
        </message>
    </context>
    <context>
        <name>takeup::ResultList</name>
        <message>
            <source>Apply</source>
            <translation>À demander</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Peut-être</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Déjà reçus</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <source>Back to the questions</source>
            <translation>Retour aux questions</translation>
        </message>
        <message>
            <source>Change answers</source>
            <translation>Modifier des réponses</translation>
        </message>
        <message>
            <source>What each law counts</source>
            <translation>Ce que compte chaque loi</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) to apply for</source>
            <translation>
                <numerusform>%n droit à demander</numerusform>
                <numerusform>%n droits à demander</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) that come by themselves</source>
            <translation>
                <numerusform>%n droit automatique</numerusform>
                <numerusform>%n droits automatiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) perhaps</source>
            <translation>
                <numerusform>Peut-être %n droit</numerusform>
                <numerusform>Peut-être %n droits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) already received</source>
            <translation>
                <numerusform>%n droit déjà reçu</numerusform>
                <numerusform>%n droits déjà reçus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) not now</source>
            <translation>
                <numerusform>%n droit pas maintenant</numerusform>
                <numerusform>%n droits pas maintenant</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) of other places</source>
            <translation>
                <numerusform>%n droit d’autres lieux</numerusform>
                <numerusform>%n droits d’autres lieux</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to apply for yet. The more questions are answered, the more certain this list becomes.</source>
            <translation>Encore rien à demander. Plus il y a de réponses, plus cette liste est sûre.</translation>
        </message>
        <message>
            <source>that is %1</source>
            <translation>soit %1</translation>
        </message>
        <message>
            <source>once: %1</source>
            <translation>une fois : %1</translation>
        </message>
        <message>
            <source>together %1</source>
            <translation>ensemble %1</translation>
        </message>
        <message>
            <source>. Some rights have no fixed amount</source>
            <translation>. Certains droits n’ont pas de montant fixe</translation>
        </message>
    </context>
    <context>
        <name>takeup::ResultsPage</name>
        <message>
            <source>Show the details</source>
            <translation>Montrer le détail</translation>
        </message>
    </context>
    <context>
        <name>takeup::RightCard</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>opens %n other(s)</source>
            <translation>
                <numerusform>en ouvre %n autre</numerusform>
                <numerusform>en ouvre %n autres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::RightDetail</name>
        <message>
            <source>What it gives</source>
            <translation>Ce que cela donne</translation>
        </message>
        <message>
            <source>Not yet, but soon</source>
            <translation>Pas encore, mais bientôt</translation>
        </message>
        <message>
            <source>Why do we think so?</source>
            <translation>Pourquoi pensons-nous cela ?</translation>
        </message>
        <message>
            <source>Why do we think you have this right?</source>
            <translation>Pourquoi pensons-nous que vous y avez droit ?</translation>
        </message>
        <message>
            <source>Why not now?</source>
            <translation>Pourquoi pas maintenant ?</translation>
        </message>
        <message>
            <source>Show all conditions</source>
            <translation>Montrer toutes les conditions</translation>
        </message>
        <message>
            <source>What would settle it</source>
            <translation>Ce qui donnerait la réponse</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <source>Answer this: %1</source>
            <translation>Répondre : %1</translation>
        </message>
        <message>
            <source>This is not enough</source>
            <translation>Ceci ne suffit pas</translation>
        </message>
        <message>
            <source>This is not needed</source>
            <translation>Ceci n’est pas nécessaire</translation>
        </message>
        <message>
            <source>See instead</source>
            <translation>Voyez aussi</translation>
        </message>
        <message>
            <source>How to see that it came</source>
            <translation>Comment voir que c’est en ordre ?</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>It starts: %1</source>
            <translation>Début : %1</translation>
        </message>
        <message>
            <source>What to bring</source>
            <translation>À apporter</translation>
        </message>
        <message>
            <source>How to apply</source>
            <translation>Comment le demander</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>Do you not agree?</source>
            <translation>Pas d’accord ?</translation>
        </message>
        <message>
            <source>This right opens</source>
            <translation>Ce droit ouvre</translation>
        </message>
        <message>
            <source>%1, checked %2</source>
            <translation>%1, vérifié %2</translation>
        </message>
        <message>
            <source>Advice, not a decision</source>
            <translation>Un conseil, pas une décision</translation>
        </message>
        <message>
            <source>The service decides. You can always ask it to decide, and ask why.</source>
            <translation>Le service décide. Vous pouvez toujours demander une décision, et demander pourquoi.</translation>
        </message>
        <message>
            <source>Sources: %1</source>
            <translation>Sources : %1</translation>
        </message>
    </context>
    <context>
        <name>takeup::TopBar</name>
        <message>
            <source>A−, smaller text</source>
            <translation>A−, texte plus petit</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>A+, larger text</source>
            <translation>A+, texte plus grand</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
    </context>
    <context>
        <name>takeup::TopicsPanel</name>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>now</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>pas nécessaire</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s). Shows or hides them</source>
            <translation>
                <numerusform>%n réponse. La montre ou la cache</numerusform>
                <numerusform>%n réponses. Les montre ou les cache</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
    </context>
</TS>
