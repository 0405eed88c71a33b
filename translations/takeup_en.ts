<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>takeup::Desk</name>
        <message numerus="yes">
            <source>%n right(s) more likely</source>
            <translation>
                <numerusform>%n right more likely</numerusform>
                <numerusform>%n rights more likely</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::HomePage</name>
        <message numerus="yes">
            <source>%n right(s) in this copy</source>
            <translation>
                <numerusform>%n right in this copy</numerusform>
                <numerusform>%n rights in this copy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s) may be out of date. Results that use one say so.</source>
            <translation>
                <numerusform>%n figure may be out of date. Results that use it say so.</numerusform>
                <numerusform>%n figures may be out of date. Results that use one say so.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::LivePanel</name>
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
                <numerusform>%n right still open</numerusform>
                <numerusform>%n rights still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ruled out</source>
            <translation>
                <numerusform>%n ruled out</numerusform>
                <numerusform>%n ruled out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::ResultList</name>
        <message numerus="yes">
            <source>%n right(s) to apply for</source>
            <translation>
                <numerusform>%n right to apply for</numerusform>
                <numerusform>%n rights to apply for</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) that come by themselves</source>
            <translation>
                <numerusform>%n right that comes by itself</numerusform>
                <numerusform>%n rights that come by themselves</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) perhaps</source>
            <translation>
                <numerusform>Perhaps %n right</numerusform>
                <numerusform>Perhaps %n rights</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) already received</source>
            <translation>
                <numerusform>%n right already received</numerusform>
                <numerusform>%n rights already received</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) not now</source>
            <translation>
                <numerusform>%n right not now</numerusform>
                <numerusform>%n rights not now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) of other places</source>
            <translation>
                <numerusform>%n right of other places</numerusform>
                <numerusform>%n rights of other places</numerusform>
            </translation>
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
                <numerusform>opens %n other</numerusform>
                <numerusform>opens %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>takeup::TopicsPanel</name>
        <message numerus="yes">
            <source>%n answer(s). Shows or hides them</source>
            <translation>
                <numerusform>%n answer. Shows or hides it</numerusform>
                <numerusform>%n answers. Shows or hides them</numerusform>
            </translation>
        </message>
    </context>
</TS>
