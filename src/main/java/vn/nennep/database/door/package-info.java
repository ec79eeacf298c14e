/// Người hỏi: tells the database at the beginning of each transaction who asks, and opens the program's own door.
@NullMarked
package vn.nennep.database.door;

import org.jspecify.annotations.NullMarked;
