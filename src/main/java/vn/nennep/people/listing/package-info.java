/// Danh sách: lists of people of many units, page by page.
@NullMarked
package vn.nennep.people.listing;

import org.jspecify.annotations.NullMarked;
