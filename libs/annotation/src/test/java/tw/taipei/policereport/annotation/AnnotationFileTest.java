package tw.taipei.policereport.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.annotation.AnnotationMistake.Reason;

class AnnotationFileTest {

    private static final String HEADING = "title_zh,title_en,tags,places,partners\n";
    private static final TitlePath NEIHU = TitlePath.valueOf("內湖交通改善");

    private static List<AnnotationMistake> mistakes(String csv) {
        MistakenAnnotationsException mistaken =
                catchThrowableOfType(MistakenAnnotationsException.class, () -> AnnotationFile.read(csv));
        assertThat(mistaken).as("the refusal of %s", csv).isNotNull();
        return mistaken.mistakes();
    }

    private static AnnotationMistake onlyMistake(String row) {
        List<AnnotationMistake> mistakes = mistakes(HEADING + row);
        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.get(0).line()).isEqualTo(2);
        return mistakes.get(0);
    }

    @Test
    void aRowAddsToItsTitleWhatCannotBeReadFromIt() {
        Annotations annotations =
                AnnotationFile.read(HEADING + "內湖交通改善,Traffic in Neihu,交通|Traffic;建設|Works,內湖區|Neihu District,\n");
        assertThat(annotations.of(NEIHU))
                .contains(new Annotation(
                        "Traffic in Neihu",
                        List.of(new Term("交通", "Traffic"), new Term("建設", "Works")),
                        List.of(new Term("內湖區", "Neihu District")),
                        List.of()));
    }

    @Test
    void columnsStandInAnyOrderAndLinesEndAnyHow() {
        Annotations annotations = AnnotationFile.read(
                "title_en,partners,places,tags,title_zh\r\n\"Traffic, in Neihu\",,,,內湖交通改善\r\n\r\n");
        assertThat(annotations.of(NEIHU)).map(Annotation::titleEn).contains("Traffic, in Neihu");
        assertThat(annotations.rows()).hasSize(1);
    }

    @Test
    void ofTwoRowsTheOneThatNamesTheItemMoreExactlyCounts() {
        Annotations annotations =
                AnnotationFile.read(HEADING + "招標作業,Tenders,,,\n113 年 > 招標作業,Tenders of 2024,,,\n基本設計,Design,,,\n");
        TitlePath first = TitlePath.valueOf("廳舍整建 > 112 年 > 招標作業");
        TitlePath second = TitlePath.valueOf("廳舍整建 > 113 年 > 招標作業");
        assertThat(annotations.of(first)).map(Annotation::titleEn).contains("Tenders");
        assertThat(annotations.of(second)).map(Annotation::titleEn).contains("Tenders of 2024");
        assertThat(annotations.unused(List.of(first, second)))
                .extracting(Annotations.Row::line)
                .containsExactly(4);
        assertThat(annotations.unused(List.of(second)))
                .extracting(Annotations.Row::line)
                .containsExactly(2, 4);
    }

    @Test
    void aFileWithoutRowsAnnotatesNothing() {
        assertThat(AnnotationFile.read(HEADING).isEmpty()).isTrue();
        assertThat(Annotations.NONE.of(NEIHU)).isEmpty();
    }

    @Test
    void columnsThatAreMissingUnknownOrThereTwiceAreAllNamed() {
        assertThat(mistakes("title_zh,title,tags,tags,places\n內湖交通改善,Neihu,,,\n"))
                .extracting(AnnotationMistake::reason, AnnotationMistake::line, AnnotationMistake::column)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Reason.COLUMN_MISSING, 1, "title_en"),
                        org.assertj.core.groups.Tuple.tuple(Reason.COLUMN_MISSING, 1, "partners"),
                        org.assertj.core.groups.Tuple.tuple(Reason.COLUMN_UNKNOWN, 1, "title"),
                        org.assertj.core.groups.Tuple.tuple(Reason.COLUMN_REPEATED, 1, "tags"));
        assertThat(mistakes("")).hasSize(AnnotationFile.COLUMNS.size());
    }

    @Test
    void aRowHasAsManyFieldsAsTheHeading() {
        AnnotationMistake mistake = onlyMistake("內湖交通改善,Neihu,,\n");
        assertThat(mistake.reason()).isEqualTo(Reason.FIELD_COUNT);
        assertThat(mistake.expected()).isEqualTo("5 fields");
        assertThat(mistake.found()).isEqualTo("4 fields");
        assertThat(onlyMistake("內湖交通改善,Traffic, in Neihu,,,\n").found()).isEqualTo("6 fields");
    }

    @Test
    void aTitleIsNotEmptyAndNotTakenTwice() {
        assertThat(onlyMistake(",Neihu,,,\n").reason()).isEqualTo(Reason.NOT_A_TITLE);
        AnnotationMistake twice =
                mistakes(HEADING + "內湖交通改善,Neihu,,,\n內湖 交通改善,Traffic,,,\n").get(0);
        assertThat(twice.reason()).isEqualTo(Reason.TITLE_REPEATED);
        assertThat(twice.line()).isEqualTo(3);
        assertThat(twice.expected()).contains("line 2");
    }

    @Test
    void anEnglishTitleIsEnglish() {
        for (String title : List.of("", "內湖交通改善", "Traffic in 內湖", "2023", "\"Traffic\nin Neihu\"")) {
            AnnotationMistake mistake = onlyMistake("內湖交通改善," + title + ",,,\n");
            assertThat(mistake.reason()).isEqualTo(Reason.NOT_ENGLISH);
            assertThat(mistake.column()).isEqualTo("title_en");
        }
    }

    @Test
    void everyTermIsInBothLanguages() {
        for (String terms : List.of("交通", "交通|Traffic;", "交通|交通", "交通|Traffic|Verkehr", "交通|Traffic,建設|Works")) {
            String row = "內湖交通改善,Neihu,\"" + terms.replace(",", ";|") + "\",,\n";
            AnnotationMistake mistake = onlyMistake(row);
            assertThat(mistake.reason()).isEqualTo(Reason.NOT_BILINGUAL);
            assertThat(mistake.column()).isEqualTo("tags");
        }
    }

    @Test
    void aTermIsTranslatedTheSameWayInAllRows() {
        List<AnnotationMistake> mistakes = mistakes(HEADING
                + "內湖交通改善,Neihu,交通|Traffic,,\n"
                + "建置科技執法,Cameras,交通|Transport,交通|Transport,\n"
                + "維護行人安全,Pedestrians,運輸|Traffic,,\n");
        assertThat(mistakes).extracting(AnnotationMistake::line).containsExactly(3, 4);
        assertThat(mistakes.get(0).reason()).isEqualTo(Reason.TRANSLATIONS_DIFFER);
        assertThat(mistakes.get(0).expected()).isEqualTo("交通|Traffic as on line 2");
        assertThat(mistakes.get(0).found()).isEqualTo("交通|Transport");
    }

    @Test
    void aBrokenQuoteIsNamedWithItsLine() {
        List<AnnotationMistake> mistakes =
                mistakes(HEADING + "\"內湖\n交通改善\",Neihu,,,\n建置科技執法,\"Cameras\" and more,,,\n維護行人安全,Pedestrians,,,\n");
        assertThat(mistakes).extracting(AnnotationMistake::reason).contains(Reason.QUOTES);
        assertThat(mistakes.get(0).line()).isEqualTo(4);
        assertThat(onlyMistake("內湖交通改善,Neihu,,,\"警察局|Police\n建置科技執法,Cameras,,,\n")
                        .reason())
                .isEqualTo(Reason.NOT_BILINGUAL);
    }

    @Test
    void allMistakesAreNamedAtOnceInBothLanguages() {
        List<AnnotationMistake> mistakes = mistakes(HEADING + ",Neihu,,,\n建置科技執法,,,,\n維護行人安全,Pedestrians,a,b,c\n");
        assertThat(mistakes).extracting(AnnotationMistake::line).containsExactly(2, 3, 4, 4, 4);
        assertThat(mistakes).allSatisfy(mistake -> {
            assertThat(mistake.message().en()).startsWith("Line " + mistake.line() + ", " + mistake.column());
            assertThat(mistake.message().zhTw()).contains("第 " + mistake.line() + " 行");
        });
    }

    @Test
    void theReviewedFileOfTheFirstReportHasNoMistakes() throws IOException {
        Path file = Path.of(System.getProperty("report.directory"), "2023-S1", "annotations.csv");
        assertThat(AnnotationFile.read(Files.readString(file)).rows()).hasSize(115);
    }
}
