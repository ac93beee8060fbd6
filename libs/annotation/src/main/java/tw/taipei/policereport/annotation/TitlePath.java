package tw.taipei.policereport.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tw.taipei.policereport.text.Folding;

/**
 * The printed title of an item, behind those of the items around it as far as that is needed to tell it from others of
 * the same title: {@code 113 年預計完工項目 > 「工程標案」招標作業}. Spaces and look-alike characters make no difference.
 */
public record TitlePath(List<String> titles) {

    private static final String SEPARATOR = " > ";

    public TitlePath {
        // A printed one would be taken for the separator.
        titles = titles.stream().map(title -> title.replace('>', '＞')).toList();
        if (titles.isEmpty() || titles.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a title is missing in '" + String.join(SEPARATOR, titles) + "'");
        }
    }

    /** @throws IllegalArgumentException when there is no title before, between or behind the separators */
    public static TitlePath valueOf(String text) {
        return new TitlePath(
                Arrays.stream(text.split(">", -1)).map(String::strip).toList());
    }

    /** The title of the item itself, in the form in which titles are compared. */
    String folded() {
        return Folding.compact(titles.get(titles.size() - 1));
    }

    /** Whether this is the end of the full path of an item. */
    boolean names(TitlePath item) {
        int above = item.titles.size() - titles.size();
        return above >= 0 && folded(titles).equals(folded(item.titles.subList(above, item.titles.size())));
    }

    private static List<String> folded(List<String> titles) {
        return titles.stream().map(Folding::compact).toList();
    }

    @Override
    public String toString() {
        return titles.stream().collect(Collectors.joining(SEPARATOR));
    }
}
