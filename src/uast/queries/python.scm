(function_definition name: (identifier) @name) @function
(assignment left: (identifier) @name right: (lambda)) @function

(class_definition name: (identifier) @name) @class

(parameters (_) @parameter)
(lambda_parameters (_) @parameter)

(import_statement name: (dotted_name) @import) @_root
(import_statement name: (aliased_import name: (dotted_name) @import)) @_root
(import_from_statement module_name: (_) @import) @_root
(future_import_statement "__future__" @import) @_root

(comment) @comment
(string) @string
(identifier) @identifier
[
  (if_statement) (elif_clause) (for_statement) (while_statement) (except_clause)
  (conditional_expression) (case_clause)
] @branch
