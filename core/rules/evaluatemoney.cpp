// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"
#include "core/rules/rangecell.h"

namespace takeup {

NumberCell Evaluation::itemMoney(const GraphNode &node, const Frame &frame)
{
    const auto &fields = m_data.listMoney[std::size_t(node.a)];
    const int item = frame.at[0];
    const Leaf &amount = fieldLeaf(node.a, item, fields[0]);
    NumberCell cell = NumberCell::anything(State::byAnswer);
    if (amount.told == Leaf::Told::Known && !amount.number.isNull())
        cell = amount.number;
    withinFact(cell, {});
    const bool wantsYear = node.b % 2 == 1;
    const bool isYear = amount.plain.low == 1;
    if (wantsYear && !isYear)
        cell = multiplied(cell, NumberCell::exactly(Decimal(12)));
    else if (!wantsYear && isYear)
        cell = divided(cell, NumberCell::exactly(Decimal(12)));

    // Words of the basis, as bits: from what is told to what is read. Net is at most gross taxable, which is at most gross.
    const Domain &domain = m_data.listDomains[std::size_t(node.a)][std::size_t(fields[1])];
    const Leaf &basis = fieldLeaf(node.a, item, fields[1]);
    const auto ratio = [&](int parameter) {
        NumberCell bounds = NumberCell::anything(State::byAnswer);
        bounds.low = Decimal(1);
        bounds.state |= State::low;
        const int value = parameter < 0 ? -1 : valueNow(parameter);
        if (value < 0)
            return bounds;
        const ParameterValue &now = m_content.parameters[std::size_t(parameter)].values[std::size_t(value)];
        if (now.table.empty())
            return figureCell(now.figure);
        const Leaf &kind = fields[2] < 0 ? amount : fieldLeaf(node.a, item, fields[2]);
        const Domain &kinds = m_data.listDomains[std::size_t(node.a)][std::size_t(std::max(0, fields[2]))];
        NumberCell result;
        for (qsizetype i = 0; i < kinds.words.size(); ++i) {
            if (kind.told == Leaf::Told::Known && !(kind.plain.a >> i & 1))
                continue;
            NumberCell one = bounds;
            for (const auto &[key, figure] : now.table) {
                if (key == kinds.words[i])
                    one = figureCell(figure);
            }
            result = result.state == 0 ? one : united(result, one);
        }
        return result.state == 0 ? bounds : result;
    };
    static const QStringList order{QStringLiteral("net"), QStringLiteral("gross_taxable"), QStringLiteral("gross")};
    static constexpr std::array<int, 3> readings{0, 2, 1}; // net, gross, gross_taxable -> place in the order
    const int wanted = readings[std::size_t(node.b / 2)];
    NumberCell result;
    for (int told = 0; told < 3; ++told) {
        const qsizetype bit = domain.words.indexOf(order[told]);
        if (basis.told == Leaf::Told::Known && (bit < 0 || !(basis.plain.a >> bit & 1)))
            continue;
        NumberCell one = cell;
        for (int step = told; step < wanted; ++step)
            one = multiplied(one, ratio(step == 0 ? m_data.ratioNet : m_data.ratioGross));
        for (int step = told; step > wanted; --step)
            one = divided(one, ratio(step == 1 ? m_data.ratioNet : m_data.ratioGross));
        result = result.state == 0 ? one : united(result, one);
    }
    // Which basis was meant, or what another basis comes to, is settled by an answer, not by a figure.
    if (!result.isExact())
        result.state = std::uint8_t((result.state & ~State::byFigure) | State::byAnswer);
    return result;
}

NumberCell Evaluation::rounded(const GraphNode &node, const Frame &frame)
{
    const NumberCell &value = number(child(node, 0), frame);
    const NumberCell &places = number(child(node, 1), frame);
    if (value.isNull() || places.isNull())
        return NumberCell::nothing();
    const auto count = places.isExact() ? places.low.toInteger() : std::nullopt;
    NumberCell cell;
    cell.state = std::uint8_t((value.state | places.state) & (State::value | State::null | State::origins));
    if (!count)
        return cell;
    Decimal::Rounding rounding = Decimal::Rounding::HalfEven;
    switch (node.op) {
    case Op::Floor: rounding = Decimal::Rounding::Floor; break;
    case Op::Ceiling: rounding = Decimal::Rounding::Ceiling; break;
    case Op::RoundUp: rounding = Decimal::Rounding::Up; break;
    case Op::RoundDown: rounding = Decimal::Rounding::Down; break;
    case Op::RoundHalfUp: rounding = Decimal::Rounding::HalfUp; break;
    case Op::RoundHalfDown: rounding = Decimal::Rounding::HalfDown; break;
    default: break;
    }
    if (value.hasLow()) {
        if (const auto low = value.low.rounded(int(*count), rounding)) {
            cell.low = *low;
            cell.state |= State::low;
        }
    }
    if (value.hasHigh()) {
        if (const auto high = value.high.rounded(int(*count), rounding)) {
            cell.high = *high;
            cell.state |= State::high;
        }
    }
    return cell.settle();
}

} // namespace takeup
