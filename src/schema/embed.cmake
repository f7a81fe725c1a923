# Writes OUTPUT, a C++ source that holds the FILES as string literals. Called at build time:
#   cmake -DFILES=a.toml;b.toml -DOUTPUT=embedded.cpp -DBASE=folder -P embed.cmake
set(source "// Made by embed.cmake; do not edit.\n#include \"schema/embedded.h\"\n\nnamespace mithaq::schema {\n\nstd::vector<File> embedded_files() {\n  std::vector<File> files;\n")
foreach(file IN LISTS FILES)
  file(READ "${file}" bytes HEX)
  string(LENGTH "${bytes}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "(..)" "\\\\x\\1" literal "${bytes}")
  file(RELATIVE_PATH name "${BASE}" "${file}")
  string(APPEND source "  files.push_back({\"${name}\", std::string(\"${literal}\", ${size})});\n")
endforeach()
string(APPEND source "  return files;\n}\n\n}  // namespace mithaq::schema\n")
file(WRITE "${OUTPUT}" "${source}")
