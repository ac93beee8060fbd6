package tw.taipei.policereport.dissemination.openapi;

import static tw.taipei.policereport.dissemination.openapi.DocumentedParameters.query;
import static tw.taipei.policereport.dissemination.openapi.DocumentedParameters.refs;
import static tw.taipei.policereport.dissemination.openapi.Schemas.Property.optional;
import static tw.taipei.policereport.dissemination.openapi.Schemas.Property.required;
import static tw.taipei.policereport.dissemination.openapi.Schemas.array;
import static tw.taipei.policereport.dissemination.openapi.Schemas.bool;
import static tw.taipei.policereport.dissemination.openapi.Schemas.integer;
import static tw.taipei.policereport.dissemination.openapi.Schemas.nullable;
import static tw.taipei.policereport.dissemination.openapi.Schemas.object;
import static tw.taipei.policereport.dissemination.openapi.Schemas.oneOf;
import static tw.taipei.policereport.dissemination.openapi.Schemas.ref;
import static tw.taipei.policereport.dissemination.openapi.Schemas.string;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import tw.taipei.policereport.dissemination.question.ProgrammeQuestions;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.Programme;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The paths of what the reports announce. */
@Singleton
class ProgrammePaths {

    private static final Map<String, String> FEW = Map.of("limit", "1", "lang", "all");

    private final SubjectDomain domain;
    private final ProgrammeQuestions questions;
    private final Examples examples;
    private final String name;
    private final String root;

    ProgrammePaths(SubjectDomain domain, ProgrammeQuestions questions, Examples examples) {
        this.domain = domain;
        this.questions = questions;
        this.examples = examples;
        this.name = Names.type(domain.service());
        this.root = "/" + domain.service() + "/v1/programmes";
    }

    void add(Paths paths, Map<String, Schema> schemas, Operations operations) {
        schemas.put("Programme", programme());
        schemas.put("Programmes", SharedSchemas.list("Programme", null));
        schemas.put("OneProgramme", SharedSchemas.single("Programme"));
        Map<String, Object> list = examples.of(root, FEW, questions::programmes);
        add(
                paths,
                root,
                operations.get(
                        "list" + name + "Programmes",
                        domain.service(),
                        summary("施政項目", "programmes"),
                        new Label(
                                "報告「未來施政與工作重點」各章的每一個編號項目：內文、狀態、期程、其中的數字。",
                                "Every numbered item of the chapters on what is to come: its words, status, dates and"
                                        + " the numbers in it."),
                        listParameters(),
                        "Programmes",
                        list));
        addOne(paths, operations, Examples.firstId(list));
    }

    private void addOne(Paths paths, Operations operations, String id) {
        List<Parameter> parameters =
                new ArrayList<>(List.of(DocumentedParameters.path("id", string(), "Id of the programme. 施政項目識別碼。")
                        .example(id)));
        parameters.addAll(refs(DocumentedParameters.EVERYWHERE));
        add(
                paths,
                root + "/{id}",
                operations.get(
                        "get" + name + "Programme",
                        domain.service(),
                        summary("一個施政項目", "one programme"),
                        new Label("項目的內文與出處。", "A programme and where it is printed."),
                        parameters,
                        "OneProgramme",
                        id == null
                                ? null
                                : examples.of(
                                        root + "/" + id,
                                        Map.of("lang", "all"),
                                        (given, release) -> questions.programme(id))));
    }

    private static void add(Paths paths, String path, Operation operation) {
        paths.addPathItem(path, OASFactory.createPathItem().GET(operation));
    }

    private Label summary(String zhTw, String en) {
        return new Label(domain.title().zhTw() + "：" + zhTw, domain.title().en() + ": " + en);
    }

    private static List<Parameter> listParameters() {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(query("status", array(oneOf(statuses())), "How far it is. 狀態。"));
        parameters.add(query("tag", array(string()), "Codes of tags. 標籤。"));
        parameters.add(
                query("parent", array(string()), "Code of the chapter or programme that it stands in, `2.3`. 上層項目。"));
        parameters.add(
                query("q", string(), "Words in title, text and annotation, in either script; all of them. 全文檢索。"));
        parameters.addAll(refs(List.of("report")));
        parameters.add(
                query("period", array(string()), "A date in the text lies inside one of these periods. 期程落在此期間。"));
        parameters.addAll(refs(List.of("periodFrom", "periodTo")));
        parameters.add(DocumentedParameters.sort(ProgrammeQuestions.order()));
        return DatasetPaths.withTheRest(parameters);
    }

    private static List<String> statuses() {
        return Arrays.stream(Programme.Status.values())
                .map(Programme.Status::toString)
                .toList();
    }

    private static Schema programme() {
        Schema milestone = object(
                required("period", string("Reference period, `2023-12`.")), required("text", string("As printed.")));
        Schema quantity = object(required("id", string("Id of the number.")), required("href", string()));
        Schema tag = object(required("code", string("A value of `tag`.")), required("label", ref("Label")));
        Schema source = object(
                required("report", string()),
                required("page", integer()),
                required("line", integer()),
                required("endLine", integer()),
                required("section", string()),
                optional("column", integer().description("With `include=provenance`.")),
                optional("quote", string("The printed lines, with `include=provenance`.")));
        return object(
                required("id", string("`service:programmes:code:report`")),
                optional("service", string()),
                optional("code", string("Place in the outline in plain numbers, `2.3.4`.")),
                optional("parent", nullable(string("Code of the programme around it."))),
                optional("section", string("Place in the outline of the report.")),
                optional("title", ref("Label")),
                optional("titleTranslated", bool().description("Whether the English title is one.")),
                optional("text", string("Everything printed below the heading, without the items inside it.")),
                optional("status", oneOf(statuses())),
                optional("statusLabel", ref("Label")),
                optional("milestones", array(milestone).description("The dates that the text names.")),
                optional("quantities", array(quantity).description("The numbers that stand in the text.")),
                optional("tags", nullable(array(tag).description("Null where nobody has annotated it."))),
                optional("places", nullable(array(ref("Label")))),
                optional("partners", nullable(array(ref("Label")).description("Agencies that take part."))),
                optional("source", source));
    }
}
