# Compiler settings every layer shares. Layers link `judge_settings` PRIVATE.
add_library(judge_settings INTERFACE)
target_include_directories(judge_settings INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_features(judge_settings INTERFACE cxx_std_20)
target_compile_options(judge_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${JUDGE_WERROR}>:-Werror>)
if(JUDGE_SANITIZE)
  target_compile_options(judge_settings INTERFACE -fsanitize=${JUDGE_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(judge_settings INTERFACE -fsanitize=${JUDGE_SANITIZE})
endif()

# judge_layer(NAME SOURCES ... USES ...): a static library for one layer.
# USES are the layers and packages its public headers need.
function(judge_layer name)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_USES} PRIVATE judge_settings ${ARG_PRIVATE_USES})
endfunction()
