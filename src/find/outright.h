// What is told in so many words, beside what is weighed: deeds are rare in the training documents, plans that nothing else tells of too.
#pragma once

#include "find/drafts.h"
#include "find/status.h"

namespace mithaq::find {

inline constexpr double kToldOutright = 0.7;  // credible of what told_outright() says; set by hand

// How sure the words alone make the status of the rules: a word that says a deed outright needs a likely other status against it.
double least_of_rule(const StatusReading& status, const Draft& draft);

// A flash of a sentence or two has few of the features that the weights know from articles: "A signed with B an agreement", both sides
// caught by patterns of signing that tell it as done, is believed there; one side where what is signed has weight of its own.
bool told_outright(const Reading& reading, const StatusReading& status, const Draft& draft);

// "The two signed an agreement", and nothing of it is told as planned: no less has become of it than that.
bool signed_in_words(const Reading& reading, const StatusReading& status, const Draft& draft);

}  // namespace mithaq::find
