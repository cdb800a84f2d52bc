// The C library of judge-box, second part: memory and text. See calls.c.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

unsigned long __isoc23_strtoul(const char* restrict text, char** restrict end, int base);
long __isoc23_strtol(const char* restrict text, char** restrict end, int base);

void* memcpy(void* restrict to, const void* restrict from, size_t count) {
  char* out = to;
  const char* in = from;
  while (count-- > 0) *out++ = *in++;
  return to;
}
void* memset(void* at, int value, size_t count) {
  char* out = at;
  while (count-- > 0) *out++ = (char)value;
  return at;
}
void* memchr(const void* at, int value, size_t count) {
  for (const unsigned char* in = at; count-- > 0; ++in)
    if (*in == (unsigned char)value) return (void*)in;
  return NULL;
}
int memcmp(const void* a, const void* b, size_t count) {
  const unsigned char* x = a;
  const unsigned char* y = b;
  for (; count-- > 0; ++x, ++y)
    if (*x != *y) return *x - *y;
  return 0;
}
size_t strlen(const char* text) {
  size_t length = 0;
  while (text[length] != '\0') ++length;
  return length;
}
int strcmp(const char* a, const char* b) {
  while (*a != '\0' && *a == *b) ++a, ++b;
  return (unsigned char)*a - (unsigned char)*b;
}
char* strchr(const char* text, int wanted) {
  for (;; ++text) {
    if (*text == (char)wanted) return (char*)text;
    if (*text == '\0') return NULL;
  }
}
int strncmp(const char* a, const char* b, size_t count) {
  for (; count > 0 && *a != '\0' && *a == *b; --count) ++a, ++b;
  return count == 0 ? 0 : (unsigned char)*a - (unsigned char)*b;
}
char* strncpy(char* restrict to, const char* restrict from, size_t count) {
  size_t i = 0;
  for (; i < count && from[i] != '\0'; ++i) to[i] = from[i];
  for (; i < count; ++i) to[i] = '\0';
  return to;
}

// Decimal only.
unsigned long strtoul(const char* restrict text, char** restrict end, int base) {
  (void)base;
  unsigned long value = 0;
  for (; *text >= '0' && *text <= '9'; ++text) value = value * 10 + (unsigned long)(*text - '0');
  if (end != NULL) *end = (char*)text;
  return value;
}
long strtol(const char* restrict text, char** restrict end, int base) {
  return (long)strtoul(text, end, base);
}
// What newer headers call them.
unsigned long __isoc23_strtoul(const char* restrict text, char** restrict end, int base) {
  return strtoul(text, end, base);
}
long __isoc23_strtol(const char* restrict text, char** restrict end, int base) {
  return strtol(text, end, base);
}

struct line {
  char* data;
  size_t capacity;
  size_t size;
};

static void put(struct line* line, const char* text, size_t count) {
  for (; count-- > 0; ++line->size, ++text)
    if (line->size + 1 < line->capacity) line->data[line->size] = *text;
}

static void put_number(struct line* line, unsigned long long value, int negative) {
  char digits[24];
  size_t at = sizeof digits;
  do digits[--at] = (char)('0' + value % 10);
  while ((value /= 10) != 0);
  if (negative) digits[--at] = '-';
  put(line, digits + at, sizeof digits - at);
}

// One conversion, after its %: s, .*s, d, u, llu. Where it ends.
static const char* put_argument(struct line* line, const char* format, va_list* list) {
  if (*format == 'd') {
    const int value = va_arg(*list, int);
    put_number(line, value < 0 ? 0ULL - (unsigned long long)value : (unsigned long long)value,
               value < 0);
  } else if (*format == 'u') {
    put_number(line, va_arg(*list, unsigned), 0);
  } else if (*format == 'l') {
    format += 2;
    put_number(line, va_arg(*list, unsigned long long), 0);
  } else {
    const int limited = *format == '.';
    if (limited) format += 2;
    const int most = limited ? va_arg(*list, int) : 0;
    const char* text = va_arg(*list, const char*);
    put(line, text, limited ? (size_t)most : strlen(text));
  }
  return format + 1;
}

static int print(struct line* line, const char* format, va_list* list) {
  while (*format != '\0') {
    if (*format == '%') {
      format = put_argument(line, format + 1, list);
    } else {
      put(line, format++, 1);
    }
  }
  if (line->capacity > 0)
    line->data[line->size < line->capacity ? line->size : line->capacity - 1] = '\0';
  return (int)line->size;
}

int snprintf(char* restrict out, size_t capacity, const char* restrict format, ...) {
  struct line line = {out, capacity, 0};
  va_list list;
  va_start(list, format);
  const int size = print(&line, format, &list);
  va_end(list);
  return size;
}

int dprintf(int fd, const char* restrict format, ...) {
  char text[512];
  struct line line = {text, sizeof text, 0};
  va_list list;
  va_start(list, format);
  print(&line, format, &list);
  va_end(list);
  return (int)write(fd, text, strlen(text));
}
