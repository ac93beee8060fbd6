/**
 * The numbers of one dataset as a cube: each dimension is an axis with the codes that occur, each number has a place.
 * Start at {@link tw.taipei.policereport.dissemination.format.cube.Axes}.
 */
package tw.taipei.policereport.dissemination.format.cube;
