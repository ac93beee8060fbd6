package tw.taipei.policereport.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt name was meant to be. */
public final class Spelling {

    private Spelling() {}

    /** The candidate with the fewest edits from {@code given}, if at most half of its letters differ. */
    public static Optional<String> nearest(String given, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> isAsLong(given, candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(given, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(best -> distance(given, best) * 2 <= Math.max(given.length(), best.length()));
    }

    /** Whether the lengths alone leave it possible that at most half of the letters differ. */
    private static boolean isAsLong(String given, String candidate) {
        int longer = Math.max(given.length(), candidate.length());
        return Math.abs(given.length() - candidate.length()) * 2 <= longer;
    }

    /** The number of letters to insert, delete, replace or swap with a neighbour; letter case does not count. */
    static int distance(String from, String to) {
        String left = from.toLowerCase(Locale.ROOT);
        String right = to.toLowerCase(Locale.ROOT);
        int[][] edits = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, left, right, i, j);
            }
        }
        return edits[left.length()][right.length()];
    }

    private static int cheapest(int[][] edits, String left, String right, int i, int j) {
        int replace = edits[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
