-- What is to come of an obligation (sản phẩm), as tables of tasks name it in a column of its own.
alter table planning.obligation add product text check (product <> '');
