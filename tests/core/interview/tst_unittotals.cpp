// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/interview/totals.h"

#include <QTest>

using namespace takeup;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Unit perMonth{.euro = 1, .month = -1};

Right rightOf(const QString &id, std::vector<Conflict> with = {})
{
    Right right;
    right.id = id;
    right.amounts.resize(1);
    right.amounts[0].unit = perMonth;
    right.with = std::move(with);
    return right;
}

RightAssessment granted(int right, NumberRange amount, Outcome outcome = Outcome::Likely)
{
    return {.right = right,
            .outcome = outcome,
            .persons = {{.member = -1, .outcome = outcome, .perhaps = false, .amounts = {{.amount = 0, .value = amount}}}}};
}

NumberRange total(std::vector<Right> rights, std::vector<RightAssessment> assessments)
{
    Content content;
    content.rights = std::move(rights);
    content.index();
    const auto amounts = totalOf(content, Assessment{std::move(assessments)});
    return amounts.empty() ? NumberRange{} : amounts.front().value;
}

} // namespace

class TestUnitTotals : public QObject
{
    Q_OBJECT

private slots:
    void addsWhatIsLikelyAndAutomatic()
    {
        const NumberRange sum =
            total({rightOf(u"a"_s), rightOf(u"b"_s), rightOf(u"c"_s)},
                  {granted(0, NumberRange::exactly(Decimal(100))), granted(1, {Decimal(10), Decimal(20)}, Outcome::Automatic),
                   granted(2, NumberRange::exactly(Decimal(1000)), Outcome::Possible)});

        QVERIFY(sum == (NumberRange{Decimal(110), Decimal(120)}));
    }

    void keepsAnOpenEndOpen()
    {
        const NumberRange sum =
            total({rightOf(u"a"_s), rightOf(u"b"_s)}, {granted(0, {Decimal(100), std::nullopt}), granted(1, {Decimal(10), Decimal(20)})});

        QVERIFY(sum == (NumberRange{Decimal(110), std::nullopt}));
    }

    void countsOnlyTheBetterOfTwo()
    {
        const NumberRange sum = total({rightOf(u"a"_s, {{.right = u"b"_s, .effect = Conflict::Effect::BetterOf}}), rightOf(u"b"_s)},
                                      {granted(0, NumberRange::exactly(Decimal(100))), granted(1, NumberRange::exactly(Decimal(150)))});

        QVERIFY(sum == NumberRange::exactly(Decimal(150)));
    }

    void takesOffWhatReduces()
    {
        const NumberRange sum = total({rightOf(u"a"_s, {{.right = u"b"_s, .effect = Conflict::Effect::Reduces}}), rightOf(u"b"_s)},
                                      {granted(0, NumberRange::exactly(Decimal(100))), granted(1, {Decimal(30), Decimal(120)})});

        QVERIFY(sum == (NumberRange{Decimal(30), Decimal(190)}));
    }
};

QTEST_GUILESS_MAIN(TestUnitTotals)
#include "tst_unittotals.moc"
