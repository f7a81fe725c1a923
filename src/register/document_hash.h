// The identity of a document: SHA-256 over all that was delivered, so that each version is kept once and cannot be changed unnoticed.
// Source of the method: FIPS 180-4, through OpenSSL.
#pragma once

#include "register/rows.h"

namespace mithaq::registry {

// Of id, day, source, url, title and text, each with its length before it. The language is left out: it is found out, not delivered.
Sha256 document_hash(const Document& document);

}  // namespace mithaq::registry
