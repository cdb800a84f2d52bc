import os

BYTES = (
    b"overlong \xc0\x80 \xe0\x80\xaf \xf0\x80\x80\xaf surrogate \xed\xa0\x80\xed\xb0\x80 beyond \xf4\x90\x80\x80 \xf8\x88\x80\x80\x80 "
    b"lonely \x80\xbf cut \xe2\x82 \xf0\x9f\x92 \xff\xfe nul \x00 end\n"
)


class Solution:
    def twice(self, x):
        os.write(1, BYTES)
        os.write(2, BYTES[:-30] + b"\xf0\x9f")
        raise Exception(BYTES.decode("utf-8", "surrogateescape"))
