/// What planning does for the register of documents, which stands below it: heads read, topics named.
@NullMarked
package vn.nennep.planning.registered;

import org.jspecify.annotations.NullMarked;
