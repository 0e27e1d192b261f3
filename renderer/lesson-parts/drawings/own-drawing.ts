/** The credit of a picture drawn for this product: said once in its licence, and not on every slide. */
export const ownDrawing = 'Not Alone, CC BY 4.0';
