func reverseString(s string) string {
	result := ""
	for i := 0; i < len(s); i++ {
		result = string(s[i]) + result
	}
	return result
}
