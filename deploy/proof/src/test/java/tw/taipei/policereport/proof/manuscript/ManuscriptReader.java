package tw.taipei.policereport.proof.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads a manuscript; its file says how it is written. */
final class ManuscriptReader {

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();

    private String dataset = "";

    ManuscriptReader(String text) {
        this.lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    List<Block> blocks() {
        for (int at = 0; at < lines.size(); ) {
            at += read(at);
        }
        return blocks;
    }

    /** How many lines the block at {@code at} takes. */
    private int read(int at) {
        String tag = tag(at);
        int below = lines.size();
        for (int next = at + 1; next < below; next++) {
            below = "iGRS".contains(tag(next)) ? below : next;
        }
        switch (tag) {
            case "p" -> blocks.add(new Block.Paragraph(rest(at)));
            case "n" -> blocks.add(new Block.Footnote(rest(at), rests(at + 1, below)));
            case "T" -> blocks.add(table(at, below));
            default -> blocks.add(new Block.Heading(Integer.parseInt(tag), rest(at)));
        }
        return below - at;
    }

    private Block.Table table(int at, int below) {
        String[] parts = rest(at).split(" \\| ");
        List<String> words = words(parts[0]);
        dataset = words.get(0);
        String[] header = (parts.length > 1 ? parts[1] : "本期 前期 增減數").split(" / ");
        int under = words.indexOf("under");
        return new Block.Table(
                words(header[0]),
                header.length > 1 ? words(header[1]) : List.of(),
                under < 0 ? "" : words.get(under + 1),
                words.contains("fixed"),
                groups(at + 1, below));
    }

    private List<Block.Group> groups(int from, int to) {
        List<Block.Group> groups = new ArrayList<>();
        String label = "";
        List<Block.Row> rows = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (tag(at).equals("G")) {
                label = rest(at);
                rows = new ArrayList<>();
            } else if (tag(at).equals("R")) {
                groups.add(new Block.Group("", List.of(row(at))));
            } else {
                rows.add(row(at));
                if (at + 1 == to || !tag(at + 1).equals("S")) {
                    groups.add(new Block.Group(label, rows));
                }
            }
        }
        return groups;
    }

    private Block.Row row(int at) {
        String[] parts = rest(at).split(" \\| ");
        List<Block.Quantity> quantities =
                Arrays.stream(parts[1].split(", ")).map(this::quantity).toList();
        return new Block.Row(parts[0], quantities, parts.length > 2 ? parts[2] : "");
    }

    /** {@code 件:count rings}, {@code sum cases = cases.copyright cases.other}. */
    private Block.Quantity quantity(String text) {
        String[] sides = text.split(" = ");
        List<String> words = words(sides[0]);
        String kind = words.get(0);
        int colon = kind.indexOf(':');
        return new Block.Quantity(
                Block.Kind.valueOf(kind.substring(colon + 1).toUpperCase(Locale.ROOT)),
                colon < 0 ? "" : kind.substring(0, colon),
                series(words.get(1)),
                sides.length < 2
                        ? List.of()
                        : words(sides[1]).stream().map(this::series).toList());
    }

    private String series(String name) {
        return name.contains(":") ? name : dataset + ":" + name;
    }

    private String tag(int at) {
        return lines.get(at).substring(0, 1);
    }

    private String rest(int at) {
        return lines.get(at).length() < 2 ? "" : lines.get(at).substring(2);
    }

    private List<String> rests(int from, int to) {
        List<String> rests = new ArrayList<>();
        for (int at = from; at < to; at++) {
            rests.add(rest(at));
        }
        return rests;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" "));
    }
}
