# judge_embed(TARGET ROOT DIR FILES ...): puts real source files into TARGET byte for byte and
# registers them with judge/base/embedded.h under their path relative to DIR.
function(judge_embed target)
  cmake_parse_arguments(ARG "" "DIR" "FILES" ${ARGN})
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${target}_embedded.S)
  set(text "/* made by cmake/embed.cmake */\n  .section .note.GNU-stack,\"\",@progbits\n  .section .rodata\n")
  set(table "")
  set(index 0)
  foreach(file IN LISTS ARG_FILES)
    file(RELATIVE_PATH name ${ARG_DIR} ${file})
    string(APPEND text
      ".Lname${index}:\n  .asciz \"${name}\"\n"
      ".Ldata${index}:\n  .incbin \"${file}\"\n.Lend${index}:\n  .byte 0\n")
    string(APPEND table "  .quad .Lname${index}, .Ldata${index}, .Lend${index} - .Ldata${index}\n")
    math(EXPR index "${index} + 1")
  endforeach()
  string(APPEND text
    "  .section .data.rel.ro,\"aw\",@progbits\n  .balign 8\n  .globl judge_embedded_table\njudge_embedded_table:\n${table}"
    "  .globl judge_embedded_count\njudge_embedded_count:\n  .quad ${index}\n")
  file(CONFIGURE OUTPUT ${out} CONTENT "${text}" @ONLY)
  set_source_files_properties(${out} PROPERTIES OBJECT_DEPENDS "${ARG_FILES}")
  target_sources(${target} PRIVATE ${out})
  # judge/base refers to the table weakly, which alone pulls no object out of a static library.
  target_link_options(${target} INTERFACE "LINKER:-u,judge_embedded_table")
endfunction()
