(function_definition name: (word) @name) @function

((command
  name: (command_name) @_name
  . argument: [(word) (string) (raw_string) (concatenation) (simple_expansion) (expansion)] @import) @_root
  (#any-of? @_name "source" ".")
  (#not-match? @import "^\\$[-#?!$*@]$"))

(comment) @comment
[(string) (raw_string) (ansi_c_string) (heredoc_body)] @string
(variable_name) @identifier
(function_definition name: (word) @identifier)
[
  (if_statement) (elif_clause) (for_statement) (c_style_for_statement) (while_statement) (case_item)
] @branch
