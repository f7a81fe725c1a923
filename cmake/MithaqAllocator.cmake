# mithaq_fast_allocator(TARGET): mimalloc in place of the C library's malloc, for programs. Registers hold millions of small pieces that come
# and go; sanitizers bring an allocator of their own and keep it.
find_package(mimalloc CONFIG)

function(mithaq_fast_allocator target)
  if(NOT mimalloc_FOUND OR CMAKE_CXX_FLAGS MATCHES "-fsanitize=")
    return()
  endif()
  # Nothing calls it by name: some linkers would leave it out.
  target_link_libraries(${target} PRIVATE -Wl,--push-state,--no-as-needed mimalloc -Wl,--pop-state)
endfunction()
