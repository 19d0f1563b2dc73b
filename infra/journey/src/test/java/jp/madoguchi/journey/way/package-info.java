/** The steps of the way, each done once on its real screen and shared by all journeys of a run. */
@NullMarked
package jp.madoguchi.journey.way;

import org.jspecify.annotations.NullMarked;
