#include "register/document_hash.h"

#include <openssl/evp.h>

#include <memory>

namespace mithaq::registry {

Sha256 document_hash(const Document& document) {
  const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
  for (const std::string* part :
       {&document.external_id, &document.published, &document.source, &document.url, &document.title, &document.text}) {
    const std::string size = std::to_string(part->size()) + ":";
    EVP_DigestUpdate(context.get(), size.data(), size.size());
    EVP_DigestUpdate(context.get(), part->data(), part->size());
  }
  Sha256 out{};
  EVP_DigestFinal_ex(context.get(), out.data(), nullptr);
  return out;
}

}  // namespace mithaq::registry
