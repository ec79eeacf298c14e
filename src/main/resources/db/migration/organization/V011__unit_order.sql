-- Units are listed the Vietnamese way, numbers in them by value: "khu vực 2" before "khu vực 10".
create collation organization.unit_name (provider = icu, locale = 'vi-u-kn-true');
