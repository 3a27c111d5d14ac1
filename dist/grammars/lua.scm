(function_declaration name: (_) @name) @function
(assignment_statement
  (variable_list . name: (_) @name .)
  (expression_list . value: (function_definition) .)) @function
(field name: (identifier) @name value: (function_definition)) @function

(parameters (_) @parameter)

((function_call name: (identifier) @_name arguments: (arguments . (string) @import)) @_root
  (#eq? @_name "require"))
((function_call name: (identifier) @_name arguments: (arguments . (identifier) @_called . (string) @import)) @_root
  (#eq? @_name "pcall") (#eq? @_called "require"))

(comment) @comment
(string) @string
(identifier) @identifier
[
  (if_statement) (elseif_statement) (for_statement) (while_statement) (repeat_statement)
] @branch
