/// Reads the text of uploaded files and trusts none of them. The users' word: Đọc tệp.
@NullMarked
package vn.nennep.documents.reading;

import org.jspecify.annotations.NullMarked;
