package tw.taipei.policereport.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.text.Folding;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Span;

/** Takes the numbered items of the chapters on what is to come as programmes. */
final class ProgrammeTranscriber {

    private static final String PART_OF_PROGRAMMES = "未來施政";
    private static final int FIRST_LEVEL = 3;
    /** A heading that is longer, or ends in a full stop, is the first sentence of its item. */
    private static final int LONGEST_TITLE = 35;

    private static final Pattern FIRST_CLAUSE = Pattern.compile("^(?:[「｢][^」｣]*+[」｣]|[(（][^)）]*+[)）]|[^，。；：「｢(（])++");

    private static final Pattern PLANNED = Pattern.compile("預計|預訂|預定|訂於|將(?:於|逐年)|規劃(?:新增|建置)|規劃於[^。，]{0,80}建置");
    /** Looks back only from where one of its words begins. */
    private static final Pattern COMPLETED = Pattern.compile(
            "(?=竣工|上線|業於|已|完成建置|通過)(?<!(?:預計|預訂|預定|將於)[^。，]{0,20})(?:竣工|上線|業於|已(?:完成|汰換|建置)|完成建置|通過[^。，]{0,20}評鑑)");

    private static final Pattern GOING_ON = Pattern.compile("持續|賡續");

    private final SubjectDomain domain;
    private final Draft draft;
    private final ReportText text;
    private final DateReader dates;
    private final Map<String, Programme.Status> statuses = new HashMap<>();

    ProgrammeTranscriber(SubjectDomain domain, Draft draft) {
        this.domain = domain;
        this.draft = draft;
        this.text = draft.text();
        this.dates = new DateReader(text, draft.periods().current());
    }

    void transcribe() {
        List<Section> outline = text.outline();
        for (int i = 0; i < outline.size(); i++) {
            Section section = outline.get(i);
            if (section.level() >= FIRST_LEVEL && isOurs(section)) {
                Section next = i + 1 < outline.size() ? outline.get(i + 1) : section;
                take(section, section.contains(next) ? next.heading().start() : section.end());
            }
        }
    }

    private boolean isOurs(Section section) {
        List<String> titles = text.sectionsAt(section.heading().start()).stream()
                .map(Section::title)
                .map(Folding::compact)
                .toList();
        return titles.get(0).contains(PART_OF_PROGRAMMES)
                && domain.programmeChapters().stream()
                        .map(Folding::compact)
                        .anyMatch(chapter -> titles.size() > 1 && titles.get(1).contains(chapter));
    }

    /** @param end of what stands directly under the heading */
    private void take(Section section, int end) {
        Span whole = trimmed(section.heading().start(), end);
        String body = text.printed(new Span(Math.min(section.heading().end(), whole.end()), whole.end()));
        boolean titled =
                section.title().length() <= LONGEST_TITLE && !section.title().contains("。");
        String full = titled ? body : text.printed(new Span(whole.start() + marker(whole), whole.end()));
        String code = section.number();
        String parent = section.level() == FIRST_LEVEL ? "" : code.substring(0, code.lastIndexOf('.'));
        Programme.Status status = status(section.title() + full, parent);
        List<DatedText> milestones = dates.dates(whole.start(), whole.end());
        milestones.forEach(date -> draft.claimPeriod(new PeriodText(date.text(), date.span())));
        statuses.put(code, status);
        draft.programme(
                new Programme(
                        code,
                        parent,
                        titled ? section.title() : firstClause(section.title()),
                        full,
                        status,
                        milestones,
                        draft.observationsIn(whole),
                        draft.source(whole)),
                whole);
    }

    /** The length of the number and its punctuation in front of an item. */
    private int marker(Span whole) {
        String item = text.text().substring(whole.start(), whole.end());
        Matcher matcher =
                Pattern.compile("^\\s*(?:\\S{1,3}、|[(（][^)）]{1,3}[)）])\\s*").matcher(item);
        return matcher.find() ? matcher.end() : 0;
    }

    private Span trimmed(int start, int end) {
        int last = end;
        while (last > start && Folding.isSpace(text.text().charAt(last - 1))) {
            last--;
        }
        return new Span(start, last);
    }

    private static String firstClause(String title) {
        Matcher matcher = FIRST_CLAUSE.matcher(title);
        return matcher.find() ? matcher.group().strip() : title;
    }

    /** An item whose own words say nothing is as far as the item around it. */
    private Programme.Status status(String words, String parent) {
        String compact = Folding.compact(words);
        boolean planned = PLANNED.matcher(compact).find();
        boolean completed = COMPLETED.matcher(compact).find();
        boolean goesOn = GOING_ON.matcher(compact).find();
        if (completed && !planned) {
            return Programme.Status.COMPLETED;
        }
        if (planned && !completed && !goesOn) {
            return Programme.Status.PLANNED;
        }
        return planned || goesOn
                ? Programme.Status.UNDER_WAY
                : statuses.getOrDefault(parent, Programme.Status.UNDER_WAY);
    }
}
