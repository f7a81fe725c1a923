// Memory in large pages, for work that looks into very many places of it: the processor keeps track of a few thousand pages only, and of
// pages of 2 MiB these hold more than all that an add remembers.
#pragma once

namespace mithaq::base {

// Asks the allocator to take from the system in large pages what it takes from now on, where the system has any; no more than a wish. Done
// by mimalloc, if the program runs on it and nobody decided otherwise (MIMALLOC_LARGE_OS_PAGES).
void prefer_large_pages();

}  // namespace mithaq::base
