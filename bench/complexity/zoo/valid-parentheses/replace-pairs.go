func isValid(s string) bool {
	for {
		before := len(s)
		s = strings.ReplaceAll(s, "()", "")
		s = strings.ReplaceAll(s, "[]", "")
		s = strings.ReplaceAll(s, "{}", "")
		if len(s) == before {
			return s == ""
		}
	}
}
