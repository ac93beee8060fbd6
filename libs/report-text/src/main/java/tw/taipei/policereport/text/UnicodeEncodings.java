package tw.taipei.policereport.text;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Fonts that a PDF only names and whose codes are Unicode itself. Some writers give a font of traditional characters the
 * encoding of simplified ones, so that the way over the characters of the font leads to others or to none.
 */
final class UnicodeEncodings {

    private static final Pattern NAME = Pattern.compile("Uni[A-Z]+\\d*-(?:UCS2|UTF16)(?:-HW)?-[HV]");

    private UnicodeEncodings() {}

    /**
     * Lets the font that is about to be set say that its codes are characters.
     *
     * @param operands the name of the font among the resources, and a size
     */
    static void declare(PDResources resources, List<COSBase> operands) {
        boolean named = resources != null && !operands.isEmpty() && operands.get(0) instanceof COSName;
        COSDictionary fonts = named ? resources.getCOSObject().getCOSDictionary(COSName.FONT) : null;
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary((COSName) operands.get(0));
        if (font != null
                && font.getDictionaryObject(COSName.ENCODING) instanceof COSName encoding
                && NAME.matcher(encoding.getName()).matches()
                && !font.containsKey(COSName.TO_UNICODE)) {
            font.setItem(COSName.TO_UNICODE, COSName.IDENTITY_H);
        }
    }
}
