// SPDX-FileCopyrightText: 2026 TakeUp contributors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace takeup {

/// Why an operation failed. Names the cause and the thing concerned; the words for the
/// user are made in ui/wording, so the core stays free of translated text.
struct Error
{
    enum class Code {
        FileUnreadable,
        FileTooLarge,
        NotJson,
        NotUtf8,
        NotNumber,
        NotDate,
        FieldMissing,
        WrongType,
        UnknownId,
        UnknownKey,
        OutOfRange,
        Duplicate,
        SyntaxError,
        ContentFaulty,
    };

    Code code;
    QString subject; ///< The file, field or value the failure is about.

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename Value> using Result = tl::expected<Value, Error>;

inline tl::unexpected<Error> failure(Error::Code code, QString subject)
{
    return tl::unexpected<Error>(Error{code, std::move(subject)});
}

} // namespace takeup
