package main

import (
	"go/ast"
	"go/parser"
	"strings"
)

// types brings a signature, "(p, i int) int", to a form in which equal ones are equal texts: types only.
func types(signature string) string {
	parsed, err := parser.ParseExpr("func" + signature)
	if err != nil {
		return signature
	}
	function, is := parsed.(*ast.FuncType)
	if !is {
		return signature
	}
	return expression(function)
}

// fields lists the types of parameters, one for each name.
func fields(list *ast.FieldList) string {
	if list == nil {
		return ""
	}
	var all []string
	for _, field := range list.List {
		count := len(field.Names)
		if count == 0 {
			count = 1
		}
		for ; count > 0; count-- {
			all = append(all, expression(field.Type))
		}
	}
	return strings.Join(all, ", ")
}

// expression writes a type; what no signature of the judge has is written as "?".
func expression(node ast.Expr) string {
	switch e := node.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.StarExpr:
		return "*" + expression(e.X)
	case *ast.ParenExpr:
		return expression(e.X)
	case *ast.SelectorExpr:
		return expression(e.X) + "." + e.Sel.Name
	case *ast.ArrayType:
		if e.Len == nil {
			return "[]" + expression(e.Elt)
		}
		return "[?]" + expression(e.Elt)
	case *ast.FuncType:
		text := "func(" + fields(e.Params) + ")"
		if results := fields(e.Results); results != "" {
			text += " (" + results + ")"
		}
		return text
	}
	return "?"
}
