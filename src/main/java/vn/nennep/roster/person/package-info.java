/// Một người: where somebody takes part, what they hold, and the acts that change it from a day on.
@NullMarked
package vn.nennep.roster.person;

import org.jspecify.annotations.NullMarked;
