(function_declaration name: (identifier) @name (function_body)) @function
(secondary_constructor "constructor" @name) @method
(property_declaration (variable_declaration (identifier) @name) [(lambda_literal) (anonymous_function)]) @function

(class_declaration name: (identifier) @name) @class
(object_declaration name: (identifier) @name) @class

(parameter) @parameter
(class_parameter) @parameter
(lambda_parameters (variable_declaration) @parameter)

(import (qualified_identifier) @import) @_root

[(line_comment) (block_comment)] @comment
[(string_literal) (character_literal) (multiline_string_literal)] @string
(identifier) @identifier
[
  (if_expression) (for_statement) (while_statement) (do_while_statement) (when_entry) (catch_block)
] @branch
