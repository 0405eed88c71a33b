// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <initializer_list>
#include <iterator>

namespace takeup::tests {

/// Throws of a seed: the same on every machine (splitmix64).
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 value = m_state;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31);
    }

    /// From 0 to limit - 1.
    int below(qsizetype limit) { return limit <= 1 ? 0 : int(next() % quint64(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template<typename List> auto pick(const List &list) -> const typename List::value_type &
    {
        return *std::next(std::begin(list), below(qsizetype(std::size(list))));
    }
    template<typename Value> Value pick(std::initializer_list<Value> list)
    {
        return *std::next(list.begin(), below(qsizetype(list.size())));
    }

private:
    quint64 m_state;
};

} // namespace takeup::tests
