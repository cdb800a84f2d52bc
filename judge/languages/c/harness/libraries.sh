# What programs of compiled languages are linked and run with.

# copy_libraries CC LIB: puts into LIB the loader and the libraries of C, for a box that shows nothing else.
copy_libraries() {
  loader=$(readelf -lW "$("$1" -print-file-name=libc.so.6)" |
    sed -n 's/.*\[Requesting program interpreter: \(.*\)\].*/\1/p')
  for library in libc.so.6 libm.so.6 libgcc_s.so.1; do cp -L "$("$1" -print-file-name=$library)" "$2/$library"; done
  cp -L "$loader" "$2/ld.so"
}

# write_link CC WORK FLAGS LIBRARIES: makes WORK/link.sh. It calls the linker itself, because its driver takes longer than
# it does; gold takes two thirds of the time of the default linker. $2 in LIBRARIES is the prepared folder.
write_link() {
  ld=$(command -v ld.gold || "$1" -print-prog-name=ld)
  file() { "$1" -print-file-name="$2"; }
  cat >"$2/link.sh" <<EOF2
# link OBJECT PREPARED PROGRAM
link() {
  "$ld" --eh-frame-hdr -z now -dynamic-linker "$loader" $3 -o "\$3" \\
    $(file "$1" crt1.o) $(file "$1" crti.o) $(file "$1" crtbegin.o) "\$1" $4 "\$2/lib/harness.so" \\
    "\$2/lib/libm.so.6" "\$2/lib/libc.so.6" "\$2/lib/libgcc_s.so.1" $(file "$1" libc_nonshared.a) $(file "$1" libgcc.a) "\$2/lib/ld.so" \\
    $(file "$1" crtend.o) $(file "$1" crtn.o)
}
EOF2
}
