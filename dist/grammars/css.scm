(import_statement (string_value) @import)
(import_statement (call_expression (arguments [(string_value) (plain_value)] @import)))

(comment) @comment
(string_value) @string
[(class_name) (id_name) (property_name) (keyframes_name)] @identifier
(media_statement) @branch
