// A document with one report that fills every slot, for the tests of this room.
#pragma once

#include <string>
#include <string_view>

#include "doc/document.h"
#include "doc/report.h"

namespace mithaq::write::samples {

// Arabic words, spelled by their letters: the Emirates, Russia, memorandum of understanding, Moscow, defence.
inline constexpr std::string_view kEmirates = "\u0627\u0644\u0625\u0645\u0627\u0631\u0627\u062A";
inline constexpr std::string_view kRussia = "\u0631\u0648\u0633\u064A\u0627";
inline constexpr std::string_view kMemorandum = "\u0645\u0630\u0643\u0631\u0629 \u062A\u0641\u0627\u0647\u0645";
inline constexpr std::string_view kMoscow = "\u0645\u0648\u0633\u0643\u0648";
inline constexpr std::string_view kDefence = "\u0627\u0644\u062F\u0641\u0627\u0639";

inline doc::Document document() {
  doc::Document d;
  d.id = "sample-1";
  d.language = "ar";
  d.published = "2025-11-18";
  d.source = "Example Wire";
  d.title = "Title \"with\" marks";
  d.text = "Title \"with\" marks\n\U0001F91D ";
  for (const std::string_view word : {kEmirates, kRussia, kMemorandum, kMoscow, kDefence}) d.text.append(word).append(" ");
  d.text += "Ministry Ivanov minister Petrov Tuesday Expo will-train USD1.5bn five-years older-treaty";
  return d;
}

// The words of the document that read `words`.
inline doc::Quote quote(const doc::Document& d, std::string_view words, double confidence = 0.9) {
  const auto begin = static_cast<std::uint32_t>(d.text.find(words));
  return {{begin, begin + static_cast<std::uint32_t>(words.size())}, confidence, "signing.pat:12"};
}

inline doc::Report report(const doc::Document& d) {
  doc::Report r;
  r.kind = "memorandum_of_understanding";
  r.salience = "background";
  r.status = "signed";
  r.kind_confidence = 0.99;
  r.status_confidence = 0.875;
  r.status_quotes = {quote(d, "Title")};
  r.mentions = {quote(d, kMemorandum)};
  r.parties = {{{quote(d, kEmirates)}, "state", "AE", {}, 0.95}, {{quote(d, "Ministry")}, "government", "RU", {quote(d, kRussia)}, 0.8}};
  r.signatories = {{{quote(d, "Ivanov")}, {quote(d, "minister")}, 1, 0.7}};
  r.witnesses = {quote(d, "Petrov")};
  r.date = doc::Resolved{"2025-11-18", {quote(d, "Tuesday")}, 0.9};
  r.place = doc::Place{{quote(d, kMoscow)}, "RU", 0.9};
  r.occasion = {quote(d, "Expo")};
  r.fields = {{"defence", {quote(d, kDefence)}, 0.6}};
  r.commitments = {quote(d, "will-train")};
  r.value = doc::Money{1.5e9, "USD", {quote(d, "USD1.5bn")}, 0.9};
  r.duration = doc::Resolved{"P5Y", {quote(d, "five-years")}, 0.9};
  r.supersedes = {quote(d, "older-treaty")};
  r.count = 2;
  r.confidence = 0.93;
  return r;
}

}  // namespace mithaq::write::samples
