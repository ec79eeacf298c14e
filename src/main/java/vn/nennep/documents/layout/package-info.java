/// Lays issued documents out as Word files and prints them to PDF. The users' word: Thể thức.
@NullMarked
package vn.nennep.documents.layout;

import org.jspecify.annotations.NullMarked;
