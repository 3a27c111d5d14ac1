((start_tag (tag_name) @_tag (attribute (attribute_name) @_name [(quoted_attribute_value) (attribute_value)] @import)) @_root
  (#match? @_tag "^[sS][cC][rR][iI][pP][tT]$") (#match? @_name "^[sS][rR][cC]$"))
((start_tag
  (tag_name) @_tag
  (attribute (attribute_name) @_rel [(quoted_attribute_value) (attribute_value)] @_kind)
  (attribute (attribute_name) @_name [(quoted_attribute_value) (attribute_value)] @import)) @_root
  (#match? @_tag "^[lL][iI][nN][kK]$") (#match? @_rel "^[rR][eE][lL]$") (#match? @_name "^[hH][rR][eE][fF]$")
  (#match? @_kind "(^|[\"'\\s])[sS][tT][yY][lL][eE][sS][hH][eE][eE][tT]([\"'\\s]|$)"))
((start_tag
  (tag_name) @_tag
  (attribute (attribute_name) @_name [(quoted_attribute_value) (attribute_value)] @import)
  (attribute (attribute_name) @_rel [(quoted_attribute_value) (attribute_value)] @_kind)) @_root
  (#match? @_tag "^[lL][iI][nN][kK]$") (#match? @_rel "^[rR][eE][lL]$") (#match? @_name "^[hH][rR][eE][fF]$")
  (#match? @_kind "(^|[\"'\\s])[sS][tT][yY][lL][eE][sS][hH][eE][eE][tT]([\"'\\s]|$)"))
((self_closing_tag
  (tag_name) @_tag
  (attribute (attribute_name) @_rel [(quoted_attribute_value) (attribute_value)] @_kind)
  (attribute (attribute_name) @_name [(quoted_attribute_value) (attribute_value)] @import)) @_root
  (#match? @_tag "^[lL][iI][nN][kK]$") (#match? @_rel "^[rR][eE][lL]$") (#match? @_name "^[hH][rR][eE][fF]$")
  (#match? @_kind "(^|[\"'\\s])[sS][tT][yY][lL][eE][sS][hH][eE][eE][tT]([\"'\\s]|$)"))
((self_closing_tag
  (tag_name) @_tag
  (attribute (attribute_name) @_name [(quoted_attribute_value) (attribute_value)] @import)
  (attribute (attribute_name) @_rel [(quoted_attribute_value) (attribute_value)] @_kind)) @_root
  (#match? @_tag "^[lL][iI][nN][kK]$") (#match? @_rel "^[rR][eE][lL]$") (#match? @_name "^[hH][rR][eE][fF]$")
  (#match? @_kind "(^|[\"'\\s])[sS][tT][yY][lL][eE][sS][hH][eE][eE][tT]([\"'\\s]|$)"))

(comment) @comment
(quoted_attribute_value) @string
