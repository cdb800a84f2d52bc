# judge_quick_start(TARGET): links a program so that it starts quickly. Two thirds of what a short command costs is the
# loader's work: finding shared libraries and the two thousand names the program has in common with C++'s. Linked in, the C++
# libraries cost nothing there; those of C stay shared. Left as it is under sanitizers, which come with libraries of their own,
# and where {fmt} is newer than what cmake/static_fmt.cpp knows.
function(judge_quick_start target)
  if(JUDGE_SANITIZE OR NOT fmt_VERSION VERSION_LESS 11)
    return()
  endif()
  add_library(${target}_fmt OBJECT ${PROJECT_SOURCE_DIR}/cmake/static_fmt.cpp)
  target_link_libraries(${target}_fmt PRIVATE fmt::fmt)
  target_compile_options(${target}_fmt PRIVATE -O2)
  set(archives "")
  foreach(name IN ITEMS xxhash utf8proc md4c)
    find_library(JUDGE_STATIC_${name} NAMES lib${name}.a)
    mark_as_advanced(JUDGE_STATIC_${name})
    if(JUDGE_STATIC_${name})
      list(APPEND archives ${JUDGE_STATIC_${name}})
    endif()
  endforeach()
  target_link_libraries(${target} PRIVATE $<TARGET_OBJECTS:${target}_fmt>)
  if(archives)  # whole, because they come before the layers that use them; what is not used is collected
    target_link_libraries(${target} PRIVATE "$<LINK_LIBRARY:WHOLE_ARCHIVE,${archives}>")
  endif()
  # Shared libraries that are not needed any more are left out.
  target_link_options(${target} PRIVATE
    -static-libstdc++ -static-libgcc LINKER:--as-needed LINKER:--gc-sections LINKER:-O1)
endfunction()
