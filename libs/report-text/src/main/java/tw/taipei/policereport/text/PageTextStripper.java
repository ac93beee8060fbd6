package tw.taipei.policereport.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Writes the text of each page in the order in which it is drawn, with a form feed between pages. Pages without text
 * keep their place, so that page numbers stay true.
 */
final class PageTextStripper extends PDFTextStripper {

    private final PdfBudget budget;
    private final PageContents contents;
    private int begun;

    PageTextStripper(PdfBudget budget) {
        this.budget = budget;
        this.contents = new PageContents(budget);
        setSortByPosition(false);
        setLineSeparator("\n");
        setPageEnd("\n");
        setParagraphEnd("");
        setArticleEnd("");
    }

    int pages() {
        return begun;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        beginPages(getCurrentPageNo());
        contents.check(page);
    }

    @Override
    protected void endDocument(PDDocument document) throws IOException {
        beginPages(getCurrentPageNo() - 1);
    }

    /** Those without contents are passed over by the superclass; each is an empty line here. */
    private void beginPages(int last) throws IOException {
        while (begun < last) {
            begun++;
            budget.page(begun);
            getOutput().write(begun == 1 ? "" : "\f");
            getOutput().write(begun < last ? "\n" : "");
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.operation();
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
            budget.drawing();
        }
        if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
            UnicodeEncodings.declare(getResources(), operands);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        budget.character();
        super.processTextPosition(text);
    }
}
