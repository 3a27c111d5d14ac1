(method name: (_) @name) @function
(singleton_method object: (_) @_self name: (_) @name) @function
((call method: (identifier) @_name arguments: (argument_list . [
  (simple_symbol) @name
  (string . (string_content) @name .)
]) block: (_)) @method
  (#eq? @_name "define_method"))

(class name: (_) @name) @class
(module name: (_) @name) @class

(method_parameters (_) @parameter)
(block_parameters (_) @parameter)
(lambda_parameters (_) @parameter)

((call !receiver method: (identifier) @_name arguments: (argument_list . (string . (string_content) @import .) .)) @_root
  (#any-of? @_name "require" "load"))
((call method: (identifier) @_name arguments: (argument_list . (_) . (string . (string_content) @import .) .)) @_root
  (#eq? @_name "autoload"))
((call !receiver method: (identifier) @_name arguments: (argument_list . (string . (string_content) .) .)) @import
  (#eq? @_name "require_relative"))

(comment) @comment
[(string) (heredoc_body)] @string
[
  (identifier) (constant) (instance_variable) (class_variable) (global_variable)
] @identifier
[
  (if) (elsif) (unless) (if_modifier) (unless_modifier) (while) (until) (for)
  (when) (in_clause) (rescue) (conditional)
] @branch
