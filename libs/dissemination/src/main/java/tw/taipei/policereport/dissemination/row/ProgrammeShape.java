package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.taipei.policereport.annotation.Annotation;
import tw.taipei.policereport.annotation.Term;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.storage.StoredProgramme;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Source;
import tw.taipei.policereport.transcription.Programme;
import tw.taipei.policereport.transcription.SubjectDomain;

/** An item of what is to come: its words, how far it is, its dates, and links to the numbers in it. */
public final class ProgrammeShape implements Shape<StoredProgramme> {

    private static final Map<Programme.Status, Label> STATUSES = Map.of(
            Programme.Status.PLANNED, new Label("規劃中", "Planned"),
            Programme.Status.COMPLETED, new Label("已完成", "Completed"),
            Programme.Status.UNDER_WAY, new Label("推動中", "Under way"));

    private final SubjectDomain domain;
    private final long release;

    public ProgrammeShape(SubjectDomain domain, long release) {
        this.domain = domain;
        this.release = release;
    }

    /** {@code traffic-enforcement:programmes:2.3.4:2023-S1}. */
    public String id(StoredProgramme row) {
        return domain.id("programmes", row.code(), row.source().report());
    }

    @Override
    public List<Field<StoredProgramme>> fields() {
        return List.of(
                Field.of("id", this::id),
                Field.of("service", row -> domain.service()),
                Field.of("code", StoredProgramme::code),
                Field.of("parent", ProgrammeShape::parent),
                Field.of("section", row -> row.source().section()),
                Field.of("title", (row, view) -> view.text(row.label())),
                Field.of("titleTranslated", row -> row.annotation() != null),
                Field.of("text", StoredProgramme::text),
                Field.of("status", row -> row.status().toString()),
                Field.of("statusLabel", (row, view) -> view.text(STATUSES.get(row.status()))),
                Field.of("milestones", ProgrammeShape::milestones),
                Field.of("quantities", this::quantities),
                Field.of("tags", (row, view) -> terms(row, Annotation::tags, tag -> tag(tag, view))),
                Field.of("places", (row, view) -> terms(row, Annotation::places, term -> view.text(term.label()))),
                Field.of("partners", (row, view) -> terms(row, Annotation::partners, term -> view.text(term.label()))),
                Field.of("source", (row, view) -> source(row.source(), view)));
    }

    private static Object parent(StoredProgramme row) {
        return row.parent().isEmpty() ? null : row.parent();
    }

    private static Object milestones(StoredProgramme row) {
        return row.milestones().stream()
                .map(milestone -> Tree.of("period", milestone.period().toString(), "text", milestone.text()))
                .toList();
    }

    private Object quantities(StoredProgramme row) {
        String numbers = "/" + domain.service() + "/v1/observations/";
        return row.observations().stream()
                .map(id -> Tree.of("id", id, "href", numbers + id + "?release=" + release))
                .toList();
    }

    /** Null where nobody has annotated the item; an empty list says that it names none. */
    private static Object terms(
            StoredProgramme row, Function<Annotation, List<Term>> names, Function<Term, Object> form) {
        return row.annotation() == null
                ? null
                : names.apply(row.annotation()).stream().map(form).toList();
    }

    private static Object tag(Term tag, View view) {
        return Tree.of("code", tag.code(), "label", view.text(tag.label()));
    }

    private static Map<String, Object> source(Source source, View view) {
        Map<String, Object> tree = Tree.of(
                "report", source.report(),
                "page", source.page(),
                "line", source.line(),
                "endLine", source.endLine(),
                "section", source.section());
        if (view.includes(View.PROVENANCE)) {
            tree.put("column", source.column());
            tree.put("quote", source.quote());
        }
        return tree;
    }

    @Override
    public List<Field<StoredProgramme>> columns() {
        List<Field<StoredProgramme>> columns = new ArrayList<>();
        columns.add(Field.of("programme_id", this::id));
        columns.add(Field.of("service", row -> domain.service()));
        columns.add(Field.of("code", StoredProgramme::code));
        columns.add(Field.of("parent", ProgrammeShape::parent));
        columns.add(Field.of("section", row -> row.source().section()));
        columns.add(Field.of("title_zh", StoredProgramme::title));
        columns.add(Field.of("title_en", row -> row.label().en()));
        columns.add(Field.of("title_translated", row -> row.annotation() != null));
        columns.add(Field.of("text", StoredProgramme::text));
        columns.add(Field.code("status", row -> row.status().toString()));
        columns.add(
                Field.label("status_label_zh", row -> STATUSES.get(row.status()).zhTw()));
        columns.add(
                Field.label("status_label_en", row -> STATUSES.get(row.status()).en()));
        columns.add(Field.of("milestones", row -> row.milestones().stream()
                .map(milestone -> milestone.period().toString())
                .collect(Collectors.joining(";"))));
        columns.add(Field.of("quantities", row -> String.join(";", row.observations())));
        columns.add(Field.code("tags", row -> joined(row, Annotation::tags, Term::code)));
        columns.add(Field.label("tags_label_zh", row -> joined(row, Annotation::tags, Term::zhTw)));
        columns.add(Field.label("tags_label_en", row -> joined(row, Annotation::tags, Term::en)));
        columns.add(Field.of("places_zh", row -> joined(row, Annotation::places, Term::zhTw)));
        columns.add(Field.of("places_en", row -> joined(row, Annotation::places, Term::en)));
        columns.add(Field.of("partners_zh", row -> joined(row, Annotation::partners, Term::zhTw)));
        columns.add(Field.of("partners_en", row -> joined(row, Annotation::partners, Term::en)));
        columns.add(Field.of("report", row -> row.source().report()));
        columns.add(Field.of("release", row -> release));
        columns.add(Field.of("source_page", row -> row.source().page()));
        columns.add(Field.of("source_line", row -> row.source().line()));
        columns.add(Field.of("source_end_line", row -> row.source().endLine()));
        return columns;
    }

    private static Object joined(
            StoredProgramme row, Function<Annotation, List<Term>> names, Function<Term, String> form) {
        return row.annotation() == null
                ? null
                : names.apply(row.annotation()).stream().map(form).collect(Collectors.joining(";"));
    }
}
