// Nothing: tests/CMakeLists.txt compiles the headers that nearly every test includes along with it.
