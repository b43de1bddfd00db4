using System.Text;
using AzForeignPolicy.Tool;

// The texts have letters and arrows that not every console expects.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Application.Run(args, Console.Out, Console.Error);
